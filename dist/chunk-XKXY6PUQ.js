import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
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
      return str.replace(REGEX_REMOVE_BACKSLASH, (match2) => {
        return match2 === "\\" ? "" : match2;
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
    exports.basename = (path4, { windows } = {}) => {
      const segs = path4.split(windows ? /[\\/]/ : "/");
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
        let next3;
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
          while (eos() !== true && (next3 = advance())) {
            if (next3 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next3 === CHAR_RIGHT_SQUARE_BRACKET) {
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
      let base3 = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base3 && isGlob === true && lastIndex > 0) {
        base3 = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base3 = "";
        glob = str;
      } else {
        base3 = str;
      }
      if (base3 && base3 !== "" && base3 !== "/" && base3 !== str) {
        if (isPathSeparator(base3.charCodeAt(base3.length - 1))) {
          base3 = base3.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base3 && backslashes === true) {
          base3 = utils.removeBackslashes(base3);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base: base3,
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
    var syntaxError2 = (type4, char) => {
      return `Missing ${type4}: "${char}" - use "\\\\${char}" to match literal characters`;
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
    var isPlainBranch = (branch3) => {
      let escaped = false;
      for (const ch of branch3) {
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
    var normalizeSimpleBranch = (branch3) => {
      let value3 = branch3.trim();
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
    var hasRepeatedCharPrefixOverlap = (branches2) => {
      const values = branches2.map(normalizeSimpleBranch).filter(Boolean);
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
    var parseRepeatedExtglob = (pattern2, requireEnd = true) => {
      if (pattern2[0] !== "+" && pattern2[0] !== "*" || pattern2[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern2.length; i++) {
        const ch = pattern2[i];
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
            if (requireEnd === true && i !== pattern2.length - 1) {
              return;
            }
            return {
              type: pattern2[0],
              body: pattern2.slice(2, i),
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
    var getStarExtglobSequenceChars = (pattern2) => {
      let index = 0;
      const chars2 = [];
      while (index < pattern2.length) {
        const match2 = parseRepeatedExtglob(pattern2.slice(index), false);
        if (!match2 || match2.type !== "*") {
          return;
        }
        const branches2 = splitTopLevel(match2.body).map((branch4) => branch4.trim());
        if (branches2.length !== 1) {
          return;
        }
        const branch3 = normalizeSimpleBranch(branches2[0]);
        if (!branch3 || branch3.length !== 1) {
          return;
        }
        chars2.push(branch3);
        index += match2.end + 1;
      }
      if (chars2.length < 1) {
        return;
      }
      return chars2;
    };
    var repeatedExtglobRecursion = (pattern2) => {
      let depth2 = 0;
      let value3 = pattern2.trim();
      let match2 = parseRepeatedExtglob(value3);
      while (match2) {
        depth2++;
        value3 = match2.body.trim();
        match2 = parseRepeatedExtglob(value3);
      }
      return depth2;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches2 = splitTopLevel(body).map((branch3) => branch3.trim());
      if (branches2.length > 1) {
        if (branches2.some((branch3) => branch3 === "") || branches2.some((branch3) => /^[*?]+$/.test(branch3)) || hasRepeatedCharPrefixOverlap(branches2)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch3 of branches2) {
        const chars2 = getStarExtglobSequenceChars(branch3);
        if (chars2) {
          sawStarSequence = true;
          safeChars.push(...chars2);
          continue;
        }
        const literal = normalizeSimpleBranch(branch3);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch3) > max) {
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
        let count4 = 1;
        while (peek2() === "!" && (peek2(2) !== "(" || peek2(3) === "?")) {
          advance();
          state.start++;
          count4++;
        }
        if (count4 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type4) => {
        state[type4]++;
        stack2.push(type4);
      };
      const decrement = (type4) => {
        state[type4]--;
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
      const extglobOpen = (type4, value4) => {
        const token = { ...EXTGLOB_CHARS[value4], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push4({ type: type4, value: value4, output: state.output ? "" : ONE_CHAR });
        push4({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open3 = tokens[token.tokensIndex];
          open3.type = "text";
          open3.value = literal;
          open3.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open3.output;
          state.backtrack = true;
          push4({ type: "paren", extglob: true, value: value3, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest2;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest2 = remaining()) && /^\.[^\\/.]+$/.test(rest2)) {
            const expression = parse2(rest2, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
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
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars2, first, rest2, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest2 ? QMARK.repeat(rest2.length) : "");
            }
            return QMARK.repeat(chars2.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars2.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest2 ? star : "");
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
          const next3 = peek2();
          if (next3 === "/" && opts.bash !== true) {
            continue;
          }
          if (next3 === "." || next3 === ";") {
            continue;
          }
          if (!next3) {
            value3 += "\\";
            push4({ type: "text", value: value3 });
            continue;
          }
          const match2 = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match2 && match2[0].length > 2) {
            slashes = match2[0].length;
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
                const rest3 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest3];
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
          const open3 = {
            type: "brace",
            value: value3,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open3);
          push4(open3);
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
            const next3 = peek2();
            let output = value3;
            if (prev.value === "(" && !/[!=<:]/.test(next3) || next3 === "<" && !/<([!=]|\w+>)/.test(remaining())) {
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
          const match2 = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match2) {
            value3 += match2[0];
            state.index += match2[0].length;
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
        let rest2 = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest2)) {
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
          if (opts.bash === true && (!isStart || rest2[0] && rest2[0] !== "/")) {
            push4({ type: "star", value: value3, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push4({ type: "star", value: value3, output: "" });
            continue;
          }
          while (rest2.slice(0, 3) === "/**") {
            const after2 = input[state.index + 4];
            if (after2 && after2 !== "/") {
              break;
            }
            rest2 = rest2.slice(3);
            consume2("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest2 === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
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
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest2[0] === "/") {
            const end = rest2[1] !== void 0 ? "|$" : "";
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
          if (prior.type === "bos" && rest2[0] === "/") {
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
            const match2 = /^(.*?)\.(\w+)$/.exec(str);
            if (!match2) return;
            const source2 = create(match2[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match2[2];
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
        const { isMatch, match: match2, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result2 = { glob, state, regex, posix, input, output, match: match2, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result2);
        }
        if (isMatch === false) {
          result2.isMatch = false;
          return returnObject ? result2 : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result2);
          }
          result2.isMatch = false;
          return returnObject ? result2 : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result2);
        }
        return returnObject ? result2 : true;
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
      let match2 = input === glob;
      let output = match2 && format2 ? format2(input) : input;
      if (match2 === false) {
        output = format2 ? format2(input) : input;
        match2 = output === glob;
      }
      if (match2 === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match2 = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match2 = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match2), match: match2, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern2, options) => {
      if (Array.isArray(pattern2)) return pattern2.map((p) => picomatch2.parse(p, options));
      return parse2(pattern2, { ...options, fastpaths: false });
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

// analyzers/analyzer.ts
var Absent = class {
  reason;
  constructor(reason) {
    this.reason = reason;
  }
};
function absent(reason) {
  return new Absent(reason);
}
function analyzer(definition) {
  return definition;
}
var optionals = /* @__PURE__ */ new WeakMap();
function optional(analysis) {
  let wrapped = optionals.get(analysis);
  if (!wrapped) {
    const { name: name2, doc } = analysis;
    wrapped = { name: `${name2}?`, doc, requires: {}, run: () => void 0, optionally: analysis };
    optionals.set(analysis, wrapped);
  }
  return wrapped;
}
var Results = class {
  #build;
  #answers = /* @__PURE__ */ new Map();
  #running = /* @__PURE__ */ new Set();
  constructor(build3) {
    this.#build = build3;
  }
  of(asked) {
    const known4 = this.#answers.get(asked);
    if (known4) return known4;
    if (this.#running.has(asked)) throw new Error(`analysis '${asked.name}' requires itself`);
    this.#running.add(asked);
    const answer = this.#run(asked);
    this.#running.delete(asked);
    this.#answers.set(asked, answer);
    return answer;
  }
  /// All of `needs`, or the first of them that has no result. Every prerequisite is tried before one is given up on, so
  /// that a fault is preferred to an absence: it is the more useful thing to say.
  all(needs) {
    const given = {};
    let without;
    for (const [input, needed] of Object.entries(needs)) {
      const answer = this.of(needed);
      if (answer.is === "ok") given[input] = answer.result;
      else if (without?.is !== "fault") without = answer;
    }
    return without ?? { is: "ok", result: given };
  }
  /// Every analysis asked so far, with its answer, prerequisites before dependants.
  *answered() {
    yield* this.#answers;
  }
  #run(asked) {
    if (asked.optionally) {
      const answer = this.of(asked.optionally);
      return answer.is === "absent" ? { is: "ok", result: void 0 } : answer;
    }
    const given = this.all(asked.requires);
    if (given.is !== "ok") return given;
    try {
      const result2 = asked.run(given.result, this.#build);
      return result2 instanceof Absent ? { is: "absent", reason: result2.reason } : { is: "ok", result: result2 };
    } catch (error2) {
      return { is: "fault", fault: bug(error2, asked.name, this.#build.name) };
    }
  }
};
function bug(error2, from, artifact) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const stack2 = error2 instanceof Error && error2.stack ? { stack: error2.stack } : {};
  return { kind: "bug", artifact, message: `'${from}' failed: ${message}`, from, ...stack2 };
}

// analyzers/build.ts
var build = analyzer({
  name: "build",
  doc: "The artifacts under analysis and what their owners declare of them.",
  requires: {},
  run: (_given, build3) => build3
});

// analyzers/wasm/bytes.ts
var DecodeFault = class extends Error {
  offset;
  constructor(offset, reason) {
    super(reason);
    this.name = "DecodeFault";
    this.offset = offset;
  }
};
function cursor(bytes, at2, end, what) {
  return { bytes, what, at: at2, end };
}
function hex(offset) {
  return `0x${offset.toString(16)}`;
}
function missing(c, expected, bytes) {
  const short = c.at + bytes - c.end;
  throw new DecodeFault(
    c.at,
    `expected ${expected}, but ${c.what} ends ${short} byte${short === 1 ? "" : "s"} too early`
  );
}
function u8(c, expected) {
  if (c.at >= c.end) missing(c, expected, 1);
  return c.bytes[c.at++];
}
function u32(c, expected) {
  const { bytes, at: from } = c;
  if (from >= c.end) missing(c, expected, 1);
  let byte = bytes[c.at++];
  if (byte < 128) return byte;
  let value3 = byte & 127;
  for (let shift2 = 7; ; shift2 += 7) {
    if (c.at >= c.end) missing(c, expected, 1);
    byte = bytes[c.at++];
    if (shift2 === 28 && byte > 15) throw overlong(from, expected, byte, 32);
    value3 |= (byte & 127) << shift2;
    if (byte < 128) return value3 >>> 0;
  }
}
function s32(c, expected) {
  const from = c.at;
  let value3 = 0;
  for (let shift2 = 0; ; shift2 += 7) {
    const byte = u8(c, expected);
    if (shift2 === 28) {
      const unused = byte & 120;
      if (byte >= 128 || unused !== 0 && unused !== 120) throw overlong(from, expected, byte, 32);
      return value3 | byte << 28;
    }
    value3 |= (byte & 127) << shift2;
    if (byte < 128) return value3 << 25 - shift2 >> 25 - shift2;
  }
}
function s33(c, expected) {
  const from = c.at;
  let value3 = 0;
  let scale = 1;
  for (let index = 0; ; index++) {
    const byte = u8(c, expected);
    if (index === 4) {
      const unused = byte & 112;
      if (byte >= 128 || unused !== 0 && unused !== 112) throw overlong(from, expected, byte, 33);
    }
    value3 += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) return byte & 64 ? value3 - scale : value3;
  }
}
var half = { low: 0, high: 0 };
function u64Halves(c, expected) {
  halves(c, expected, false);
}
function s64Halves(c, expected) {
  halves(c, expected, true);
}
function u64(c, expected) {
  halves(c, expected, false);
  return BigInt(half.high >>> 0) << 32n | BigInt(half.low >>> 0);
}
function halves(c, expected, signed) {
  const from = c.at;
  let low = 0;
  let high = 0;
  for (let shift2 = 0; ; shift2 += 7) {
    const byte = u8(c, expected);
    const bits2 = byte & 127;
    if (shift2 === 63) {
      if (signed ? byte !== 0 && byte !== 127 : byte > 1) throw overlong(from, expected, byte, 64);
    }
    if (shift2 < 32) {
      low |= bits2 << shift2;
      if (shift2 > 25) high |= bits2 >>> 32 - shift2;
    } else high |= bits2 << shift2 - 32;
    if (byte >= 128) continue;
    if (signed && byte & 64 && shift2 + 7 < 64) {
      if (shift2 + 7 < 32) {
        low |= -1 << shift2 + 7;
        high = -1;
      } else high |= -1 << shift2 + 7 - 32;
    }
    half.low = low | 0;
    half.high = high | 0;
    return;
  }
}
function overlong(from, expected, lastByte, bits2) {
  const how2 = lastByte >= 128 ? "is encoded in too many bytes" : `does not fit in ${bits2} bits`;
  return new DecodeFault(from, `${expected} ${how2}`);
}
function skip(c, length, expected) {
  const offset = c.at;
  if (length > c.end - offset) missing(c, expected, length);
  c.at = offset + length;
  return { offset, length };
}
function count(c, least, items) {
  const from = c.at;
  const n = u32(c, `the number of ${items}`);
  if (n * least > c.end - c.at)
    throw new DecodeFault(from, `${n} ${items} cannot fit in the ${c.end - c.at} bytes that are left of ${c.what}`);
  return n;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function name(c, expected) {
  const from = c.at;
  const length = u32(c, `the length of ${expected}`);
  if (length > c.end - c.at) missing(c, `${length} bytes of ${expected}`, length);
  const start = c.at;
  c.at += length;
  return text(c.bytes, start, length) ?? malformed(from, `${expected} is not valid UTF-8`);
}
function text(bytes, start, length) {
  const end = start + length;
  if (length <= 24) {
    let ascii = "";
    let at2 = start;
    for (; at2 < end; at2++) {
      const byte = bytes[at2];
      if (byte >= 128) break;
      ascii += String.fromCharCode(byte);
    }
    if (at2 === end) return ascii;
  }
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    return void 0;
  }
}
function malformed(offset, reason) {
  throw new DecodeFault(offset, reason);
}

// analyzers/wasm/fault.ts
function inputFault(artifact, { offset, message }, from, within5) {
  const where = within5 === void 0 ? "" : typeof within5 === "number" ? ` in function ${within5}` : ` in ${within5}`;
  const at2 = {
    kind: "bytes",
    artifact: artifact.path,
    offset,
    length: 0,
    ...typeof within5 === "number" ? { function: { index: within5, name: `function ${within5}` } } : {},
    ...typeof within5 === "string" ? { section: within5 } : {}
  };
  return { kind: "input", artifact: artifact.path, message: `at ${hex(offset)}${where}: ${message}`, at: at2, from };
}
function bytePlace(module2, offset, length, index) {
  const place4 = { kind: "bytes", artifact: module2.artifact.path, offset, length };
  if (index === void 0) return place4;
  const symbol = module2.functions[index]?.symbol;
  return {
    ...place4,
    function: { index, name: symbol ?? `function ${index}`, ...symbol === void 0 ? {} : { symbol } }
  };
}
function within(span, offset) {
  return offset >= span.offset && offset < span.offset + span.length;
}

// analyzers/wasm/custom/name.ts
var subsections = [
  "module",
  "function",
  "local",
  "label",
  "type",
  "table",
  "memory",
  "global",
  "element",
  "data",
  "field",
  "tag"
];
function readNames(bytes, payload, functions2) {
  const all2 = cursor(bytes, payload.offset, payload.offset + payload.length, "the name section");
  const names2 = /* @__PURE__ */ new Map();
  const others2 = [];
  const bad = [];
  let module2;
  let locals;
  const attempt = (read3) => {
    try {
      read3();
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      bad.push({ offset: error2.offset, reason: error2.message });
    }
  };
  attempt(() => {
    while (all2.at < all2.end) {
      const id = u8(all2, "a name subsection");
      const size2 = u32(all2, "the size of a name subsection");
      const span = skip(all2, size2, `${size2} bytes of a name subsection`);
      const c = cursor(bytes, span.offset, span.offset + span.length, "the name subsection");
      if (id === 0) attempt(() => module2 = name(c, "the module's name"));
      else if (id === 1) attempt(() => readNameMap(c, (index, name2) => index < functions2 && names2.set(index, name2)));
      else if (id === 2) locals = span;
      else others2.push({ ...span, what: subsections[id] ?? `subsection ${id}` });
    }
  });
  return {
    ...module2 === void 0 ? {} : { module: module2 },
    functions: names2,
    ...locals === void 0 ? {} : { locals },
    others: others2,
    malformed: bad
  };
}
function readNameMap(c, each) {
  const n = count(c, 2, "names");
  let last = -1;
  for (let i = 0; i < n; i++) {
    const at2 = c.at;
    const index = u32(c, "the index of a name");
    if (index <= last) malformed(at2, `names are out of order: ${index} after ${last}`);
    last = index;
    each(index, name(c, "a name"));
  }
}

// analyzers/wasm/opcodes.ts
var effectNames = [
  "reads",
  "writes",
  "traps",
  "calls",
  "branches",
  "ends",
  "throws",
  "catches",
  "atomic-reads",
  "atomic-writes",
  "waits",
  "notifies",
  "fences",
  "grows",
  "reads-global",
  "writes-global",
  "reads-table",
  "writes-table",
  "drops-segment",
  "allocates",
  "reads-heap",
  "writes-heap",
  "suspends",
  "varies",
  "reads-local",
  "writes-local"
];
var effectBit = Object.fromEntries(effectNames.map((name2, index) => [name2, 2 ** index]));
var immediateNames = [
  "block",
  "label",
  "labels",
  "function",
  "type",
  "local",
  "global",
  "table",
  "memory",
  "data",
  "element",
  "tag",
  "memarg",
  "lane",
  "lanes",
  "i32",
  "i64",
  "f32",
  "f64",
  "v128",
  "heap",
  "types",
  "catches",
  "handlers",
  "cast",
  "field",
  "size",
  "zero"
];
function op(code3, name2, immediates, types4, effects3 = "", width = 0) {
  return { code: code3, name: name2, immediates, types: types4, effects: effects3, width, proposal: "mvp" };
}
function of(proposal, rows2) {
  return rows2.map((row) => ({ ...row, proposal }));
}
function pair(shapes2, name2, codes, types4, effects3) {
  const row = (shape, code3) => op(code3, `${shape}.${name2}`, "", types4.replaceAll(/\bt\b/g, shape), effects3);
  return [row(shapes2[0], codes[0]), row(shapes2[1], codes[1])];
}
function ints(name2, i32, i64, types4, effects3 = "") {
  return pair(["i32", "i64"], name2, [i32, i64], types4, effects3);
}
function floats(name2, f32, f64, types4, effects3 = "") {
  return pair(["f32", "f64"], name2, [f32, f64], types4, effects3);
}
function load(code3, name2, width, effects3 = "reads traps") {
  return op(code3, name2, "memarg", `addr -> ${name2.slice(0, name2.indexOf("."))}`, effects3, width);
}
function store(code3, name2, width, effects3 = "writes traps") {
  return op(code3, name2, "memarg", `addr ${name2.slice(0, name2.indexOf("."))} ->`, effects3, width);
}
function rmw(first, name2, operands3 = "t") {
  const row = (index, mnemonic2, type4, width) => {
    const types4 = `addr ${operands3.replaceAll("t", type4)} -> ${type4}`;
    return op(first + index, mnemonic2, "memarg", types4, "reads writes atomic-reads atomic-writes traps", width);
  };
  return [
    row(0, `i32.atomic.rmw.${name2}`, "i32", 4),
    row(1, `i64.atomic.rmw.${name2}`, "i64", 8),
    row(2, `i32.atomic.rmw8.${name2}_u`, "i32", 1),
    row(3, `i32.atomic.rmw16.${name2}_u`, "i32", 2),
    row(4, `i64.atomic.rmw8.${name2}_u`, "i64", 1),
    row(5, `i64.atomic.rmw16.${name2}_u`, "i64", 2),
    row(6, `i64.atomic.rmw32.${name2}_u`, "i64", 4)
  ];
}
function lanes(shape, first, types4, names2) {
  return names2.flatMap(
    (name2, index) => name2 === "" ? [] : [op(first + index, `${shape}.${name2}`, "", types4)]
  );
}
var mvp = [
  op(0, "unreachable", "", "->", "traps ends"),
  op(1, "nop", "", "->"),
  op(2, "block", "block", "<params> -> <params>"),
  op(3, "loop", "block", "<params> -> <params>"),
  op(4, "if", "block", "<params> i32 -> <params>", "branches"),
  op(5, "else", "", "<results> -> <params>", "branches"),
  op(11, "end", "", "<results> -> <results>"),
  op(12, "br", "label", "<label> ->", "branches ends"),
  op(13, "br_if", "label", "<label> i32 -> <label>", "branches"),
  op(14, "br_table", "labels", "<label> i32 ->", "branches ends"),
  op(15, "return", "", "<results> ->", "branches ends"),
  op(16, "call", "function", "<params> -> <results>", "calls"),
  op(17, "call_indirect", "type table", "<params> addr -> <results>", "calls traps reads-table"),
  op(26, "drop", "", "t ->"),
  op(27, "select", "", "t t i32 -> t"),
  op(32, "local.get", "local", "-> <local>", "reads-local"),
  op(33, "local.set", "local", "<local> ->", "writes-local"),
  op(34, "local.tee", "local", "<local> -> <local>", "writes-local"),
  op(35, "global.get", "global", "-> <global>", "reads-global"),
  op(36, "global.set", "global", "<global> ->", "writes-global"),
  load(40, "i32.load", 4),
  load(41, "i64.load", 8),
  load(42, "f32.load", 4),
  load(43, "f64.load", 8),
  load(44, "i32.load8_s", 1),
  load(45, "i32.load8_u", 1),
  load(46, "i32.load16_s", 2),
  load(47, "i32.load16_u", 2),
  load(48, "i64.load8_s", 1),
  load(49, "i64.load8_u", 1),
  load(50, "i64.load16_s", 2),
  load(51, "i64.load16_u", 2),
  load(52, "i64.load32_s", 4),
  load(53, "i64.load32_u", 4),
  store(54, "i32.store", 4),
  store(55, "i64.store", 8),
  store(56, "f32.store", 4),
  store(57, "f64.store", 8),
  store(58, "i32.store8", 1),
  store(59, "i32.store16", 2),
  store(60, "i64.store8", 1),
  store(61, "i64.store16", 2),
  store(62, "i64.store32", 4),
  op(63, "memory.size", "memory", "-> addr", "reads"),
  op(64, "memory.grow", "memory", "addr -> addr", "writes grows"),
  op(65, "i32.const", "i32", "-> i32"),
  op(66, "i64.const", "i64", "-> i64"),
  op(67, "f32.const", "f32", "-> f32"),
  op(68, "f64.const", "f64", "-> f64"),
  ...ints("eqz", 69, 80, "t -> i32"),
  ...ints("eq", 70, 81, "t t -> i32"),
  ...ints("ne", 71, 82, "t t -> i32"),
  ...ints("lt_s", 72, 83, "t t -> i32"),
  ...ints("lt_u", 73, 84, "t t -> i32"),
  ...ints("gt_s", 74, 85, "t t -> i32"),
  ...ints("gt_u", 75, 86, "t t -> i32"),
  ...ints("le_s", 76, 87, "t t -> i32"),
  ...ints("le_u", 77, 88, "t t -> i32"),
  ...ints("ge_s", 78, 89, "t t -> i32"),
  ...ints("ge_u", 79, 90, "t t -> i32"),
  ...floats("eq", 91, 97, "t t -> i32"),
  ...floats("ne", 92, 98, "t t -> i32"),
  ...floats("lt", 93, 99, "t t -> i32"),
  ...floats("gt", 94, 100, "t t -> i32"),
  ...floats("le", 95, 101, "t t -> i32"),
  ...floats("ge", 96, 102, "t t -> i32"),
  ...ints("clz", 103, 121, "t -> t"),
  ...ints("ctz", 104, 122, "t -> t"),
  ...ints("popcnt", 105, 123, "t -> t"),
  ...ints("add", 106, 124, "t t -> t"),
  ...ints("sub", 107, 125, "t t -> t"),
  ...ints("mul", 108, 126, "t t -> t"),
  ...ints("div_s", 109, 127, "t t -> t", "traps"),
  // by zero, and minimum / -1
  ...ints("div_u", 110, 128, "t t -> t", "traps"),
  ...ints("rem_s", 111, 129, "t t -> t", "traps"),
  ...ints("rem_u", 112, 130, "t t -> t", "traps"),
  ...ints("and", 113, 131, "t t -> t"),
  ...ints("or", 114, 132, "t t -> t"),
  ...ints("xor", 115, 133, "t t -> t"),
  ...ints("shl", 116, 134, "t t -> t"),
  ...ints("shr_s", 117, 135, "t t -> t"),
  ...ints("shr_u", 118, 136, "t t -> t"),
  ...ints("rotl", 119, 137, "t t -> t"),
  ...ints("rotr", 120, 138, "t t -> t"),
  ...floats("abs", 139, 153, "t -> t"),
  ...floats("neg", 140, 154, "t -> t"),
  ...floats("ceil", 141, 155, "t -> t"),
  ...floats("floor", 142, 156, "t -> t"),
  ...floats("trunc", 143, 157, "t -> t"),
  ...floats("nearest", 144, 158, "t -> t"),
  ...floats("sqrt", 145, 159, "t -> t"),
  ...floats("add", 146, 160, "t t -> t"),
  ...floats("sub", 147, 161, "t t -> t"),
  ...floats("mul", 148, 162, "t t -> t"),
  ...floats("div", 149, 163, "t t -> t"),
  ...floats("min", 150, 164, "t t -> t"),
  ...floats("max", 151, 165, "t t -> t"),
  ...floats("copysign", 152, 166, "t t -> t"),
  op(167, "i32.wrap_i64", "", "i64 -> i32"),
  ...ints("trunc_f32_s", 168, 174, "f32 -> t", "traps"),
  // out of range, and NaN
  ...ints("trunc_f32_u", 169, 175, "f32 -> t", "traps"),
  ...ints("trunc_f64_s", 170, 176, "f64 -> t", "traps"),
  ...ints("trunc_f64_u", 171, 177, "f64 -> t", "traps"),
  op(172, "i64.extend_i32_s", "", "i32 -> i64"),
  op(173, "i64.extend_i32_u", "", "i32 -> i64"),
  ...floats("convert_i32_s", 178, 183, "i32 -> t"),
  ...floats("convert_i32_u", 179, 184, "i32 -> t"),
  ...floats("convert_i64_s", 180, 185, "i64 -> t"),
  ...floats("convert_i64_u", 181, 186, "i64 -> t"),
  op(182, "f32.demote_f64", "", "f64 -> f32"),
  op(187, "f64.promote_f32", "", "f32 -> f64"),
  op(188, "i32.reinterpret_f32", "", "f32 -> i32"),
  op(189, "i64.reinterpret_f64", "", "f64 -> i64"),
  op(190, "f32.reinterpret_i32", "", "i32 -> f32"),
  op(191, "f64.reinterpret_i64", "", "i64 -> f64")
];
var signExtensions = of("signExtensions", [
  ...ints("extend8_s", 192, 194, "t -> t"),
  ...ints("extend16_s", 193, 195, "t -> t"),
  op(196, "i64.extend32_s", "", "i64 -> i64")
]);
var saturatedFloatToInt = of("saturatedFloatToInt", [
  ...ints("trunc_sat_f32_s", 1032192, 1032196, "f32 -> t"),
  ...ints("trunc_sat_f32_u", 1032193, 1032197, "f32 -> t"),
  ...ints("trunc_sat_f64_s", 1032194, 1032198, "f64 -> t"),
  ...ints("trunc_sat_f64_u", 1032195, 1032199, "f64 -> t")
]);
var bulkMemory = of("bulkMemory", [
  op(1032200, "memory.init", "data memory", "addr i32 i32 ->", "writes traps"),
  op(1032201, "data.drop", "data", "->", "drops-segment"),
  op(1032202, "memory.copy", "memory memory", "addr addr addr ->", "reads writes traps"),
  op(1032203, "memory.fill", "memory", "addr i32 addr ->", "writes traps"),
  op(1032204, "table.init", "element table", "addr i32 i32 ->", "writes-table traps"),
  op(1032205, "elem.drop", "element", "->", "drops-segment"),
  op(1032206, "table.copy", "table table", "addr addr addr ->", "reads-table writes-table traps")
]);
var referenceTypes = of("referenceTypes", [
  op(28, "select t", "types", "t t i32 -> t"),
  op(37, "table.get", "table", "addr -> <element>", "reads-table traps"),
  op(38, "table.set", "table", "addr <element> ->", "writes-table traps"),
  op(208, "ref.null", "heap", "-> ref"),
  op(209, "ref.is_null", "", "ref -> i32"),
  op(210, "ref.func", "function", "-> ref"),
  op(1032207, "table.grow", "table", "<element> addr -> addr", "writes-table grows"),
  op(1032208, "table.size", "table", "-> addr", "reads-table"),
  op(1032209, "table.fill", "table", "addr <element> addr ->", "writes-table traps")
]);
var exceptionsLegacy = of("exceptions", [
  op(6, "try", "block", "<params> -> <params>", "catches"),
  op(7, "catch", "tag", "<results> -> <params>", "branches"),
  op(9, "rethrow", "label", "->", "throws branches ends"),
  op(24, "delegate", "label", "<results> -> <results>", "branches"),
  op(25, "catch_all", "", "<results> ->", "branches")
]);
var exceptionsFinal = of("exceptionsFinal", [
  op(8, "throw", "tag", "<params> ->", "throws branches ends"),
  op(10, "throw_ref", "", "exnref ->", "throws traps branches ends"),
  op(31, "try_table", "block catches", "<params> -> <params>", "catches branches")
]);
var tailCall = of("tailCall", [
  op(18, "return_call", "function", "<params> ->", "calls ends"),
  op(19, "return_call_indirect", "type table", "<params> addr ->", "calls traps reads-table ends")
]);
var typedFunctionReferences = of("typedFunctionReferences", [
  op(20, "call_ref", "type", "<params> ref -> <results>", "calls traps"),
  op(21, "return_call_ref", "type", "<params> ref ->", "calls traps ends"),
  op(212, "ref.as_non_null", "", "ref -> ref", "traps"),
  op(213, "br_on_null", "label", "<label> ref -> <label> ref", "branches"),
  op(214, "br_on_non_null", "label", "<label> ->", "branches")
  // the label's last is the reference
]);
var gc = of("gc", [
  op(211, "ref.eq", "", "ref ref -> i32"),
  op(1028096, "struct.new", "type", "<fields> -> ref", "allocates"),
  op(1028097, "struct.new_default", "type", "-> ref", "allocates"),
  op(1028098, "struct.get", "type field", "ref -> <field>", "reads-heap traps"),
  op(1028099, "struct.get_s", "type field", "ref -> i32", "reads-heap traps"),
  op(1028100, "struct.get_u", "type field", "ref -> i32", "reads-heap traps"),
  op(1028101, "struct.set", "type field", "ref <field> ->", "writes-heap traps"),
  op(1028102, "array.new", "type", "<field> i32 -> ref", "allocates traps"),
  op(1028103, "array.new_default", "type", "i32 -> ref", "allocates traps"),
  op(1028104, "array.new_fixed", "type size", "<n> -> ref", "allocates"),
  op(1028105, "array.new_data", "type data", "i32 i32 -> ref", "allocates traps"),
  op(1028106, "array.new_elem", "type element", "i32 i32 -> ref", "allocates traps"),
  op(1028107, "array.get", "type", "ref i32 -> <field>", "reads-heap traps"),
  op(1028108, "array.get_s", "type", "ref i32 -> i32", "reads-heap traps"),
  op(1028109, "array.get_u", "type", "ref i32 -> i32", "reads-heap traps"),
  op(1028110, "array.set", "type", "ref i32 <field> ->", "writes-heap traps"),
  op(1028111, "array.len", "", "ref -> i32", "traps"),
  op(1028112, "array.fill", "type", "ref i32 <field> i32 ->", "writes-heap traps"),
  op(1028113, "array.copy", "type type", "ref i32 ref i32 i32 ->", "reads-heap writes-heap traps"),
  op(1028114, "array.init_data", "type data", "ref i32 i32 i32 ->", "writes-heap traps"),
  op(1028115, "array.init_elem", "type element", "ref i32 i32 i32 ->", "writes-heap traps"),
  op(1028116, "ref.test", "heap", "ref -> i32"),
  op(1028117, "ref.test null", "heap", "ref -> i32"),
  op(1028118, "ref.cast", "heap", "ref -> ref", "traps"),
  op(1028119, "ref.cast null", "heap", "ref -> ref", "traps"),
  op(1028120, "br_on_cast", "cast", "<label> -> <label>", "branches"),
  // ditto
  op(1028121, "br_on_cast_fail", "cast", "<label> -> <label>", "branches"),
  op(1028122, "any.convert_extern", "", "ref -> ref"),
  op(1028123, "extern.convert_any", "", "ref -> ref"),
  op(1028124, "ref.i31", "", "i32 -> ref"),
  op(1028125, "i31.get_s", "", "ref -> i32", "traps"),
  op(1028126, "i31.get_u", "", "ref -> i32", "traps")
]);
var wideArithmetic = of("wideArithmetic", [
  op(1032211, "i64.add128", "", "i64 i64 i64 i64 -> i64 i64"),
  op(1032212, "i64.sub128", "", "i64 i64 i64 i64 -> i64 i64"),
  op(1032213, "i64.mul_wide_s", "", "i64 i64 -> i64 i64"),
  op(1032214, "i64.mul_wide_u", "", "i64 i64 -> i64 i64")
]);
var stackSwitching = of("stackSwitching", [
  // phase 3: as in the explainer of 2025
  op(224, "cont.new", "type", "ref -> ref", "allocates traps"),
  op(225, "cont.bind", "type type", "<params> ref -> ref", "allocates traps"),
  op(226, "suspend", "tag", "<params> -> <results>", "suspends calls"),
  op(227, "resume", "type handlers", "<params> ref -> <results>", "suspends calls branches traps"),
  op(228, "resume_throw", "type tag handlers", "<params> ref -> <results>", "suspends calls branches traps throws"),
  op(229, "resume_throw_ref", "type handlers", "exnref ref -> <results>", "suspends calls branches traps throws"),
  op(230, "switch", "type tag", "<params> ref -> <results>", "suspends calls traps")
]);
var threads = of("threads", [
  op(1040384, "memory.atomic.notify", "memarg", "addr i32 -> i32", "notifies traps", 4),
  op(1040385, "memory.atomic.wait32", "memarg", "addr i32 i64 -> i32", "waits reads atomic-reads traps", 4),
  op(1040386, "memory.atomic.wait64", "memarg", "addr i64 i64 -> i32", "waits reads atomic-reads traps", 8),
  op(1040387, "atomic.fence", "zero", "->", "fences"),
  load(1040400, "i32.atomic.load", 4, "reads atomic-reads traps"),
  load(1040401, "i64.atomic.load", 8, "reads atomic-reads traps"),
  load(1040402, "i32.atomic.load8_u", 1, "reads atomic-reads traps"),
  load(1040403, "i32.atomic.load16_u", 2, "reads atomic-reads traps"),
  load(1040404, "i64.atomic.load8_u", 1, "reads atomic-reads traps"),
  load(1040405, "i64.atomic.load16_u", 2, "reads atomic-reads traps"),
  load(1040406, "i64.atomic.load32_u", 4, "reads atomic-reads traps"),
  store(1040407, "i32.atomic.store", 4, "writes atomic-writes traps"),
  store(1040408, "i64.atomic.store", 8, "writes atomic-writes traps"),
  store(1040409, "i32.atomic.store8", 1, "writes atomic-writes traps"),
  store(1040410, "i32.atomic.store16", 2, "writes atomic-writes traps"),
  store(1040411, "i64.atomic.store8", 1, "writes atomic-writes traps"),
  store(1040412, "i64.atomic.store16", 2, "writes atomic-writes traps"),
  store(1040413, "i64.atomic.store32", 4, "writes atomic-writes traps"),
  ...rmw(1040414, "add"),
  ...rmw(1040421, "sub"),
  ...rmw(1040428, "and"),
  ...rmw(1040435, "or"),
  ...rmw(1040442, "xor"),
  ...rmw(1040449, "xchg"),
  ...rmw(1040456, "cmpxchg", "t t")
]);
var unary = "v128 -> v128";
var binary = "v128 v128 -> v128";
var ternary = "v128 v128 v128 -> v128";
var test = "v128 -> i32";
var shift = "v128 i32 -> v128";
var integerComparisons = ["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"];
var floatComparisons = ["eq", "ne", "lt", "gt", "le", "ge"];
var simd = of("simd", [
  load(1036288, "v128.load", 16),
  load(1036289, "v128.load8x8_s", 8),
  load(1036290, "v128.load8x8_u", 8),
  load(1036291, "v128.load16x4_s", 8),
  load(1036292, "v128.load16x4_u", 8),
  load(1036293, "v128.load32x2_s", 8),
  load(1036294, "v128.load32x2_u", 8),
  load(1036295, "v128.load8_splat", 1),
  load(1036296, "v128.load16_splat", 2),
  load(1036297, "v128.load32_splat", 4),
  load(1036298, "v128.load64_splat", 8),
  store(1036299, "v128.store", 16),
  op(1036300, "v128.const", "v128", "-> v128"),
  op(1036301, "i8x16.shuffle", "lanes", binary),
  op(1036302, "i8x16.swizzle", "", binary),
  op(1036303, "i8x16.splat", "", "i32 -> v128"),
  op(1036304, "i16x8.splat", "", "i32 -> v128"),
  op(1036305, "i32x4.splat", "", "i32 -> v128"),
  op(1036306, "i64x2.splat", "", "i64 -> v128"),
  op(1036307, "f32x4.splat", "", "f32 -> v128"),
  op(1036308, "f64x2.splat", "", "f64 -> v128"),
  op(1036309, "i8x16.extract_lane_s", "lane", "v128 -> i32"),
  op(1036310, "i8x16.extract_lane_u", "lane", "v128 -> i32"),
  op(1036311, "i8x16.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036312, "i16x8.extract_lane_s", "lane", "v128 -> i32"),
  op(1036313, "i16x8.extract_lane_u", "lane", "v128 -> i32"),
  op(1036314, "i16x8.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036315, "i32x4.extract_lane", "lane", "v128 -> i32"),
  op(1036316, "i32x4.replace_lane", "lane", "v128 i32 -> v128"),
  op(1036317, "i64x2.extract_lane", "lane", "v128 -> i64"),
  op(1036318, "i64x2.replace_lane", "lane", "v128 i64 -> v128"),
  op(1036319, "f32x4.extract_lane", "lane", "v128 -> f32"),
  op(1036320, "f32x4.replace_lane", "lane", "v128 f32 -> v128"),
  op(1036321, "f64x2.extract_lane", "lane", "v128 -> f64"),
  op(1036322, "f64x2.replace_lane", "lane", "v128 f64 -> v128"),
  ...lanes("i8x16", 1036323, binary, integerComparisons),
  ...lanes("i16x8", 1036333, binary, integerComparisons),
  ...lanes("i32x4", 1036343, binary, integerComparisons),
  ...lanes("f32x4", 1036353, binary, floatComparisons),
  ...lanes("f64x2", 1036359, binary, floatComparisons),
  op(1036365, "v128.not", "", unary),
  op(1036366, "v128.and", "", binary),
  op(1036367, "v128.andnot", "", binary),
  op(1036368, "v128.or", "", binary),
  op(1036369, "v128.xor", "", binary),
  op(1036370, "v128.bitselect", "", ternary),
  op(1036371, "v128.any_true", "", test),
  op(1036372, "v128.load8_lane", "memarg lane", "addr v128 -> v128", "reads traps", 1),
  op(1036373, "v128.load16_lane", "memarg lane", "addr v128 -> v128", "reads traps", 2),
  op(1036374, "v128.load32_lane", "memarg lane", "addr v128 -> v128", "reads traps", 4),
  op(1036375, "v128.load64_lane", "memarg lane", "addr v128 -> v128", "reads traps", 8),
  op(1036376, "v128.store8_lane", "memarg lane", "addr v128 ->", "writes traps", 1),
  op(1036377, "v128.store16_lane", "memarg lane", "addr v128 ->", "writes traps", 2),
  op(1036378, "v128.store32_lane", "memarg lane", "addr v128 ->", "writes traps", 4),
  op(1036379, "v128.store64_lane", "memarg lane", "addr v128 ->", "writes traps", 8),
  load(1036380, "v128.load32_zero", 4),
  load(1036381, "v128.load64_zero", 8),
  ...lanes("f32x4", 1036382, unary, ["demote_f64x2_zero"]),
  ...lanes("f64x2", 1036383, unary, ["promote_low_f32x4"]),
  ...lanes("i8x16", 1036384, unary, ["abs", "neg", "popcnt"]),
  ...lanes("i8x16", 1036387, test, ["all_true", "bitmask"]),
  ...lanes("i8x16", 1036389, binary, ["narrow_i16x8_s", "narrow_i16x8_u"]),
  ...lanes("f32x4", 1036391, unary, ["ceil", "floor", "trunc", "nearest"]),
  ...lanes("i8x16", 1036395, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i8x16", 1036398, binary, ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 1036404, unary, ["ceil", "floor"]),
  ...lanes("i8x16", 1036406, binary, ["min_s", "min_u", "max_s", "max_u"]),
  ...lanes("f64x2", 1036410, unary, ["trunc"]),
  ...lanes("i8x16", 1036411, binary, ["avgr_u"]),
  ...lanes("i16x8", 1036412, unary, ["extadd_pairwise_i8x16_s", "extadd_pairwise_i8x16_u"]),
  ...lanes("i32x4", 1036414, unary, ["extadd_pairwise_i16x8_s", "extadd_pairwise_i16x8_u"]),
  ...lanes("i16x8", 1036416, unary, ["abs", "neg"]),
  ...lanes("i16x8", 1036418, binary, ["q15mulr_sat_s"]),
  ...lanes("i16x8", 1036419, test, ["all_true", "bitmask"]),
  ...lanes("i16x8", 1036421, binary, ["narrow_i32x4_s", "narrow_i32x4_u"]),
  ...lanes("i16x8", 1036423, unary, ["extend_low_i8x16_s", "extend_high_i8x16_s", "extend_low_i8x16_u", "extend_high_i8x16_u"]),
  ...lanes("i16x8", 1036427, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i16x8", 1036430, binary, ["add", "add_sat_s", "add_sat_u", "sub", "sub_sat_s", "sub_sat_u"]),
  ...lanes("f64x2", 1036436, unary, ["nearest"]),
  ...lanes("i16x8", 1036437, binary, ["mul", "min_s", "min_u", "max_s", "max_u", "", "avgr_u", "extmul_low_i8x16_s", "extmul_high_i8x16_s", "extmul_low_i8x16_u", "extmul_high_i8x16_u"]),
  ...lanes("i32x4", 1036448, unary, ["abs", "neg"]),
  ...lanes("i32x4", 1036451, test, ["all_true", "bitmask"]),
  ...lanes("i32x4", 1036455, unary, ["extend_low_i16x8_s", "extend_high_i16x8_s", "extend_low_i16x8_u", "extend_high_i16x8_u"]),
  ...lanes("i32x4", 1036459, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i32x4", 1036462, binary, ["add", "", "", "sub", "", "", "", "mul", "min_s", "min_u", "max_s", "max_u", "dot_i16x8_s", "", "extmul_low_i16x8_s", "extmul_high_i16x8_s", "extmul_low_i16x8_u", "extmul_high_i16x8_u"]),
  ...lanes("i64x2", 1036480, unary, ["abs", "neg"]),
  ...lanes("i64x2", 1036483, test, ["all_true", "bitmask"]),
  ...lanes("i64x2", 1036487, unary, ["extend_low_i32x4_s", "extend_high_i32x4_s", "extend_low_i32x4_u", "extend_high_i32x4_u"]),
  ...lanes("i64x2", 1036491, shift, ["shl", "shr_s", "shr_u"]),
  ...lanes("i64x2", 1036494, binary, ["add", "", "", "sub", "", "", "", "mul", "eq", "ne", "lt_s", "gt_s", "le_s", "ge_s", "extmul_low_i32x4_s", "extmul_high_i32x4_s", "extmul_low_i32x4_u", "extmul_high_i32x4_u"]),
  ...lanes("f32x4", 1036512, unary, ["abs", "neg", "", "sqrt"]),
  ...lanes("f32x4", 1036516, binary, ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("f64x2", 1036524, unary, ["abs", "neg", "", "sqrt"]),
  ...lanes("f64x2", 1036528, binary, ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"]),
  ...lanes("i32x4", 1036536, unary, ["trunc_sat_f32x4_s", "trunc_sat_f32x4_u"]),
  ...lanes("f32x4", 1036538, unary, ["convert_i32x4_s", "convert_i32x4_u"]),
  ...lanes("i32x4", 1036540, unary, ["trunc_sat_f64x2_s_zero", "trunc_sat_f64x2_u_zero"]),
  ...lanes("f64x2", 1036542, unary, ["convert_low_i32x4_s", "convert_low_i32x4_u"])
]);
var relaxedSimd = of("relaxedSimd", [
  op(1036544, "i8x16.relaxed_swizzle", "", binary, "varies"),
  op(1036545, "i32x4.relaxed_trunc_f32x4_s", "", unary, "varies"),
  op(1036546, "i32x4.relaxed_trunc_f32x4_u", "", unary, "varies"),
  op(1036547, "i32x4.relaxed_trunc_f64x2_s_zero", "", unary, "varies"),
  op(1036548, "i32x4.relaxed_trunc_f64x2_u_zero", "", unary, "varies"),
  op(1036549, "f32x4.relaxed_madd", "", ternary, "varies"),
  op(1036550, "f32x4.relaxed_nmadd", "", ternary, "varies"),
  op(1036551, "f64x2.relaxed_madd", "", ternary, "varies"),
  op(1036552, "f64x2.relaxed_nmadd", "", ternary, "varies"),
  op(1036553, "i8x16.relaxed_laneselect", "", ternary, "varies"),
  op(1036554, "i16x8.relaxed_laneselect", "", ternary, "varies"),
  op(1036555, "i32x4.relaxed_laneselect", "", ternary, "varies"),
  op(1036556, "i64x2.relaxed_laneselect", "", ternary, "varies"),
  op(1036557, "f32x4.relaxed_min", "", binary, "varies"),
  op(1036558, "f32x4.relaxed_max", "", binary, "varies"),
  op(1036559, "f64x2.relaxed_min", "", binary, "varies"),
  op(1036560, "f64x2.relaxed_max", "", binary, "varies"),
  op(1036561, "i16x8.relaxed_q15mulr_s", "", binary, "varies"),
  op(1036562, "i16x8.relaxed_dot_i8x16_i7x16_s", "", binary, "varies"),
  op(1036563, "i32x4.relaxed_dot_i8x16_i7x16_add_s", "", ternary, "varies")
]);
var all = [
  ...mvp,
  ...signExtensions,
  ...saturatedFloatToInt,
  ...bulkMemory,
  ...referenceTypes,
  ...exceptionsLegacy,
  ...exceptionsFinal,
  ...tailCall,
  ...typedFunctionReferences,
  ...gc,
  ...wideArithmetic,
  ...stackSwitching,
  ...threads,
  ...simd,
  ...relaxedSimd
];
var opcodeRows = all;

// analyzers/wasm/dispatch.ts
var prefixes = [251, 252, 253, 254];
var subOpcodes = 512;
var idCount = 256 + opcodeRows.filter((row) => row.code > 255).length;
var pace = {
  illegal: 0,
  none: 1,
  local: 2,
  i32: 3,
  memarg: 4,
  label: 5,
  block: 6,
  end: 7,
  call: 8,
  global: 9,
  i64: 10,
  f32: 11,
  f64: 12,
  callIndirect: 13,
  prefix: 14,
  other: 15,
  else: 16
};
var paceOf = new Uint8Array(idCount);
var effectsOf = new Int32Array(idCount);
var widthOf = new Uint8Array(idCount);
var alignOf = new Uint8Array(idCount);
var rowOf = new Array(idCount).fill(void 0);
var immediatesOf = new Array(idCount).fill([]);
var nameOf = new Array(idCount).fill("unreachable");
var idByName = /* @__PURE__ */ new Map();
var idBySub = new Uint16Array(prefixes.length * subOpcodes);
var immediateIndex = Object.fromEntries(immediateNames.map((name2, index) => [name2, index]));
var ownPace = {
  "": pace.none,
  local: pace.local,
  i32: pace.i32,
  memarg: pace.memarg,
  label: pace.label,
  block: pace.block,
  global: pace.global,
  i64: pace.i64,
  f32: pace.f32,
  f64: pace.f64,
  "type table": pace.callIndirect
};
var pacesByName = {
  end: pace.end,
  else: pace.else,
  call: pace.call,
  return_call: pace.call,
  catch_all: pace.other
};
function build2() {
  let next3 = 256;
  for (const row of opcodeRows) {
    const id = row.code <= 255 ? row.code : next3++;
    if (row.code > 255) {
      const prefix = prefixes.indexOf(row.code >> 12);
      idBySub[prefix * subOpcodes + (row.code & 4095)] = id;
    }
    rowOf[id] = row;
    nameOf[id] = row.name;
    idByName.set(row.name, id);
    immediatesOf[id] = row.immediates === "" ? [] : row.immediates.split(" ").map((word4) => immediateIndex[word4]);
    let effects3 = 0;
    if (row.effects !== "") for (const word4 of row.effects.split(" ")) effects3 |= effectBit[word4];
    effectsOf[id] = effects3;
    widthOf[id] = row.width;
    alignOf[id] = 31 - Math.clz32(Math.max(row.width, 1));
    paceOf[id] = pacesByName[row.name] ?? ownPace[row.immediates] ?? pace.other;
  }
  for (const prefix of prefixes) paceOf[prefix] = pace.prefix;
}
build2();
function prefixed(prefix, sub2) {
  return sub2 < subOpcodes ? idBySub[(prefix - 251) * subOpcodes + sub2] : 0;
}
function rowById(id) {
  return rowOf[id];
}
function mnemonic(id) {
  return nameOf[id];
}
function opcode(name2) {
  return idByName.get(name2);
}
function immediatesById(id) {
  return immediatesOf[id];
}

// analyzers/wasm/types.ts
var simple = {
  [-1]: "i32",
  [-2]: "i64",
  [-3]: "f32",
  [-4]: "f64",
  [-5]: "v128"
};
var heaps = {
  [-11]: ["nocont", "nullcontref"],
  [-12]: ["noexn", "nullexnref"],
  [-13]: ["nofunc", "nullfuncref"],
  [-14]: ["noextern", "nullexternref"],
  [-15]: ["none", "nullref"],
  [-16]: ["func", "funcref"],
  [-17]: ["extern", "externref"],
  [-18]: ["any", "anyref"],
  [-19]: ["eq", "eqref"],
  [-20]: ["i31", "i31ref"],
  [-21]: ["struct", "structref"],
  [-22]: ["array", "arrayref"],
  [-23]: ["exn", "exnref"],
  [-24]: ["cont", "contref"]
};
var nullable = -29;
var nonNull = -28;
var emptyBlock = -64;
function readHeapType(c, types4) {
  const from = c.at;
  const code3 = s33(c, "a heap type");
  if (code3 >= 0 ? code3 >= types4 : !(code3 in heaps)) {
    malformed(from, code3 >= 0 ? `type ${code3} does not exist: there are ${types4} types` : `unknown heap type ${code3}`);
  }
  return code3;
}
function heapText(code3) {
  return code3 >= 0 ? String(code3) : heaps[code3]?.[0] ?? "?";
}
function valueText(code3, heap) {
  if (code3 === nonNull) return `(ref ${heapText(heap)})`;
  if (code3 === nullable) return heaps[heap]?.[1] ?? `(ref null ${heap})`;
  return simple[code3] ?? heaps[code3]?.[1] ?? "?";
}
function readValueType(c, types4) {
  const from = c.at;
  const byte = u8(c, "a value type");
  const code3 = byte - 128;
  const text3 = simple[code3] ?? heaps[code3]?.[1];
  if (text3 !== void 0) return text3;
  if (code3 === nullable || code3 === nonNull) return valueText(code3, readHeapType(c, types4));
  return malformed(from, `unknown value type 0x${byte.toString(16)}`);
}
function readReferenceType(c, types4) {
  const from = c.at;
  const type4 = readValueType(c, types4);
  if (isReference(type4)) return type4;
  return malformed(from, `${type4} is not a reference type`);
}
function isReference(type4) {
  return type4.startsWith("(") || type4.endsWith("ref");
}
var lastHeap = { heap: 0 };
function readBlockType(c, types4) {
  const from = c.at;
  const code3 = s33(c, "a block type");
  lastHeap.heap = 0;
  if (code3 >= 0) {
    if (code3 >= types4) malformed(from, `type ${code3} does not exist: there are ${types4} types`);
    return code3;
  }
  if (code3 === nullable || code3 === nonNull) lastHeap.heap = readHeapType(c, types4);
  else if (code3 !== emptyBlock && !(code3 in simple) && !(code3 in heaps)) malformed(from, `unknown block type ${code3}`);
  return code3;
}
function readTypeCode(c, types4) {
  const from = c.at;
  const code3 = u8(c, "a value type") - 128;
  lastHeap.heap = 0;
  if (code3 === nullable || code3 === nonNull) lastHeap.heap = readHeapType(c, types4);
  else if (!(code3 in simple) && !(code3 in heaps)) malformed(from, `unknown value type 0x${(code3 + 128).toString(16)}`);
  return code3;
}
function readRecursionGroup(c, types4, seen) {
  const first = types4.length;
  let n = 1;
  if (c.at < c.end && c.bytes[c.at] === 78) {
    c.at++;
    n = count(c, 2, "types of a recursion group");
  }
  const key = [];
  const group = [];
  for (let index = 0; index < n; index++) group.push(readSubtype(c, first, n, types4, key));
  const text3 = key.join(";");
  let canonical = seen.get(text3);
  if (canonical === void 0) {
    canonical = first;
    seen.set(text3, first);
  }
  for (let index = 0; index < n; index++) {
    const type4 = group[index];
    type4.canonical = canonical + index;
    types4.push(type4);
  }
}
function readSubtype(c, first, size2, types4, key) {
  const offset = c.at;
  const known4 = first + size2;
  let form = u8(c, "a type's form");
  let final = true;
  let supertype;
  if (form === 80 || form === 79) {
    final = form === 79;
    const supers = count(c, 1, "supertypes");
    for (let index = 0; index < supers; index++) {
      const from = c.at;
      supertype = u32(c, "a supertype");
      if (supertype >= known4) malformed(from, `supertype ${supertype} does not exist yet`);
    }
    form = u8(c, "a type's form");
  }
  const common = () => ({
    canonical: 0,
    final,
    ...supertype === void 0 ? {} : { supertype },
    span: { offset, length: c.at - offset }
  });
  const relative = (type4) => type4.startsWith("(") ? type4.replace(/\d+/, (index) => absoluteOrOwn(Number(index), first, types4)) : type4;
  const head3 = `${final ? "" : "open "}${supertype === void 0 ? "" : absoluteOrOwn(supertype, first, types4)}`;
  if (form === 96) {
    const params = valueTypes(c, known4, "parameters");
    const results2 = valueTypes(c, known4, "results");
    key.push(`${head3}f${params.map(relative).join()}>${results2.map(relative).join()}`);
    return { kind: "func", params, results: results2, ...common() };
  }
  if (form === 95) {
    const n = count(c, 2, "fields");
    const fields3 = [];
    for (let index = 0; index < n; index++) fields3.push(field(c, known4));
    key.push(`${head3}s${fields3.map((f) => `${f.mutable}${relative(f.type)}`).join()}`);
    return { kind: "struct", fields: fields3, text: `(struct${fields3.map((f) => ` ${fieldText(f)}`).join("")})`, ...common() };
  }
  if (form === 94) {
    const element3 = field(c, known4);
    key.push(`${head3}a${element3.mutable}${relative(element3.type)}`);
    return { kind: "array", fields: [element3], text: `(array ${fieldText(element3)})`, ...common() };
  }
  if (form === 93) {
    const from = c.at;
    const target = s33(c, "a function type");
    if (target < 0 || target >= known4) malformed(from, `type ${target} does not exist yet`);
    key.push(`${head3}c${absoluteOrOwn(target, first, types4)}`);
    return { kind: "cont", fields: [], function: target, text: `(cont ${target})`, ...common() };
  }
  return malformed(offset, `unknown form of type 0x${form.toString(16)}`);
}
function absoluteOrOwn(index, first, types4) {
  return index >= first ? `own${index - first}` : String(types4[index].canonical);
}
function valueTypes(c, types4, what) {
  const n = count(c, 1, what);
  if (n === 0) return none;
  const list6 = [];
  for (let index = 0; index < n; index++) list6.push(readValueType(c, types4));
  return list6;
}
var none = [];
function field(c, types4) {
  const byte = c.at < c.end ? c.bytes[c.at] : 0;
  let type4;
  if (byte === 120 || byte === 119) {
    c.at++;
    type4 = byte === 120 ? "i8" : "i16";
  } else type4 = readValueType(c, types4);
  const from = c.at;
  const mutable = u8(c, "a field's mutability");
  if (mutable > 1) malformed(from, `a field's mutability is 0 or 1, not ${mutable}`);
  return { type: type4, mutable: mutable === 1 };
}
function fieldText(f) {
  return `(field ${f.mutable ? `(mut ${f.type})` : f.type})`;
}

// analyzers/wasm/immediates.ts
function sink() {
  return {
    a: 0,
    b: 0,
    side: new Int32Array(256),
    sideLength: 0,
    spaces: new Float64Array(immediateKinds).fill(Infinity)
  };
}
var { label, labels, function: func, type, local, global, table, memory, data, element, tag } = immediateIndex;
var { memarg, lane, types, catches, handlers, cast } = immediateIndex;
var immediateKinds = Object.keys(immediateIndex).length;
function space(s, of2, n) {
  s.spaces[immediateIndex[of2]] = n;
}
var indexNames = {
  [func]: "function",
  [type]: "type",
  [local]: "local",
  [global]: "global",
  [table]: "table",
  [memory]: "memory",
  [data]: "data segment",
  [element]: "element segment",
  [tag]: "tag",
  [label]: "label"
};
function readIndex(c, s, kind) {
  const from = c.at;
  const index = u32(c, indexNames[kind] ?? "a number");
  if (index >= s.spaces[kind]) outOfRange(from, kind, index, s);
  return index;
}
function outOfRange(offset, kind, index, s) {
  const n = s.spaces[kind];
  return malformed(
    offset,
    `${indexNames[kind] ?? "index"} ${index} does not exist: there ${n === 1 ? "is 1" : `are ${n}`}`
  );
}
function readMemarg(c, op2, s) {
  const from = c.at;
  const flags = u32(c, "a memory access's alignment");
  if (flags >= 128) malformed(from, `the alignment flags ${flags} of a memory access are not known`);
  if (flags & 32) malformed(from, "memory orderings (bit 5 of the alignment flags) are not read yet");
  const index = flags & 64 ? readIndex(c, s, memory) : 0;
  if (index === 0 && s.spaces[memory] === 0) outOfRange(from, memory, 0, s);
  if (index > 65535) malformed(from, `memory ${index}: more than 65536 memories`);
  if ((flags & 31) > alignOf[op2])
    malformed(from, `the alignment 2^${flags & 31} is larger than the ${2 ** alignOf[op2]} bytes accessed`);
  u64Halves(c, "a memory access's offset");
  s.a = half.low;
  s.b = flags & 31 | index << 16;
}
function push(s, value3) {
  if (s.sideLength === s.side.length) {
    const larger = new Int32Array(s.side.length * 2);
    larger.set(s.side);
    s.side = larger;
  }
  s.side[s.sideLength++] = value3;
}
function word(c, expected) {
  const { offset } = skip(c, 4, expected);
  const b = c.bytes;
  return b[offset] | b[offset + 1] << 8 | b[offset + 2] << 16 | b[offset + 3] << 24;
}
function readImmediates(c, op2, s, openers2, depth2) {
  const shape = immediatesById(op2);
  s.a = 0;
  s.b = 0;
  let second = false;
  for (let index = 0; index < shape.length; index++) {
    const kind = shape[index];
    const value3 = readImmediate(c, op2, kind, s, openers2, depth2);
    if (ownLayout[kind]) second = true;
    else if (second) s.b = value3;
    else {
      s.a = value3;
      second = true;
    }
  }
}
var ownLayout = new Uint8Array(immediateKinds);
for (const kind of [memarg, lane, labels, types, catches, handlers, cast]) ownLayout[kind] = 1;
function readImmediate(c, op2, kind, s, openers2, depth2) {
  const from = c.at;
  switch (kind) {
    case 0: {
      const type4 = readBlockType(c, s.spaces[immediateIndex.type]);
      s.b = lastHeap.heap;
      return type4;
    }
    case 1: {
      const value3 = readIndex(c, s, label);
      s.b = openers2[depth2 - 1 - value3];
      return value3;
    }
    case 2:
      readLabels(c, s, openers2, depth2);
      return 0;
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
      return readIndex(c, s, kind);
    case 12:
      readMemarg(c, op2, s);
      return 0;
    case 13: {
      const value3 = u8(c, "a lane");
      if (widthOf[op2] > 0) s.b |= value3 << 8;
      else s.a = value3;
      return 0;
    }
    case 14:
    case 19: {
      const place4 = s.sideLength;
      for (let i = 0; i < 4; i++) push(s, word(c, "16 bytes"));
      return place4;
    }
    case 15:
      return s32(c, "an i32");
    case 16:
      s64Halves(c, "an i64");
      s.b = half.high;
      return half.low;
    case 17:
      return word(c, "an f32");
    case 18: {
      const low = word(c, "an f64");
      s.b = word(c, "an f64");
      return low;
    }
    case 20:
      return readHeapType(c, s.spaces[immediateIndex.type]);
    case 21:
      readTypes(c, s);
      return 0;
    case 22:
      readCatches(c, s, openers2, depth2);
      return 0;
    case 23:
      readHandlers(c, s, openers2, depth2, immediatesById(op2).includes(tag));
      return 0;
    case 24:
      readCast(c, s, openers2, depth2);
      return 0;
    case 25:
      return u32(c, "a field");
    case 26:
      return u32(c, "a number of elements");
    case 27: {
      const value3 = u8(c, "a fence's byte");
      if (value3 !== 0) malformed(from, `a fence's byte is 0, not ${value3}`);
      return value3;
    }
    default:
      throw new Error(`no reader for immediate ${kind}`);
  }
}
function readLabels(c, s, openers2, depth2) {
  const n = count(c, 1, "branch targets");
  s.a = s.sideLength;
  s.b = n;
  for (let i = 0; i <= n; i++) push(s, readIndex(c, s, label));
  for (let i = 0; i <= n; i++) push(s, openers2[depth2 - 1 - s.side[s.a + i]]);
}
function readTypes(c, s) {
  const n = count(c, 1, "types of a select");
  s.a = s.sideLength;
  s.b = n;
  for (let i = 0; i < n; i++) {
    push(s, readTypeCode(c, s.spaces[type]));
    push(s, lastHeap.heap);
  }
}
function readCatches(c, s, openers2, depth2) {
  const n = count(c, 2, "catch clauses");
  const blockHeap = s.b;
  s.b = s.sideLength;
  push(s, blockHeap);
  push(s, n);
  for (let i = 0; i < n; i++) {
    const at2 = c.at;
    const clause = u8(c, "a catch clause");
    if (clause > 3) malformed(at2, `unknown kind of catch clause ${clause}`);
    push(s, clause);
    push(s, clause < 2 ? readIndex(c, s, tag) : -1);
    pushTarget(c, s, openers2, depth2);
  }
}
function readHandlers(c, s, openers2, depth2, tagged2) {
  const n = count(c, 2, "handlers");
  const thrown = s.b;
  s.b = s.sideLength;
  push(s, n);
  for (let i = 0; i < n; i++) {
    const at2 = c.at;
    const clause = u8(c, "a handler");
    if (clause > 1) malformed(at2, `unknown kind of handler ${clause}`);
    push(s, clause);
    push(s, readIndex(c, s, tag));
    if (clause === 0) pushTarget(c, s, openers2, depth2);
    else {
      push(s, -1);
      push(s, -1);
    }
  }
  if (tagged2) push(s, thrown);
}
function readCast(c, s, openers2, depth2) {
  const from = c.at;
  const flags = u8(c, "the flags of a cast");
  if (flags > 3) malformed(from, `unknown flags ${flags} of a cast`);
  const target = readIndex(c, s, label);
  s.a = target;
  s.b = s.sideLength;
  push(s, flags);
  push(s, readHeapType(c, s.spaces[type]));
  push(s, readHeapType(c, s.spaces[type]));
  push(s, openers2[depth2 - 1 - target]);
}
function pushTarget(c, s, openers2, depth2) {
  const target = readIndex(c, s, label);
  push(s, target);
  push(s, openers2[depth2 - 1 - target]);
}

// analyzers/wasm/limits.ts
var maximumLocals = 5e4;
var maximumPages64 = 1n << 48n;
var pageSize = 65536;
var maximumFaults = 50;

// analyzers/wasm/grow.ts
function ints2(capacity) {
  return { array: new Int32Array(Math.max(capacity, 16)), length: 0 };
}
function push2(to, value3) {
  if (to.length === to.array.length) {
    const larger = new Int32Array(to.array.length * 2);
    larger.set(to.array);
    to.array = larger;
  }
  to.array[to.length++] = value3;
}

// analyzers/wasm/walk.ts
var blockCodes = 65;
function gathered(codeBytes) {
  return {
    counts: new Uint32Array(idCount),
    firstFunction: new Int32Array(idCount).fill(-1),
    firstOffset: new Uint32Array(idCount),
    blockFunction: new Int32Array(blockCodes).fill(-1),
    blockOffset: new Uint32Array(blockCodes),
    tableFunction: -1,
    tableOffset: 0,
    callTarget: ints2(codeBytes >> 5),
    callOffset: ints2(codeBytes >> 5),
    indirectType: ints2(codeBytes >> 9),
    indirectTable: ints2(codeBytes >> 9),
    indirectOffset: ints2(codeBytes >> 9),
    refTarget: ints2(16),
    refOffset: ints2(16)
  };
}
function sinkFor(module2) {
  const s = sink();
  space(s, "function", module2.functions.length);
  space(s, "type", module2.types.length);
  space(s, "table", module2.tables.length);
  space(s, "memory", module2.memories.length);
  space(s, "global", module2.globals.length);
  space(s, "tag", module2.tags.length);
  space(s, "element", module2.elements.length);
  space(s, "data", module2.dataCount ?? module2.data.length);
  return s;
}
function readLocals(c, parameters2, types4, each) {
  const groups2 = count(c, 2, "groups of locals");
  let locals = parameters2;
  for (let group = 0; group < groups2; group++) {
    const from = c.at;
    const n = u32(c, "a number of locals");
    locals += n;
    if (locals > maximumLocals) malformed(from, `${locals} locals: engines accept ${maximumLocals} in one function`);
    each?.(n, c.at);
    readTypeCode(c, types4);
  }
  return locals;
}
var ifId = opcode("if");
var elseId = opcode("else");
var endId = opcode("end");
var tryId = opcode("try");
var tryTableId = opcode("try_table");
var catchId = opcode("catch");
var catchAllId = opcode("catch_all");
var delegateId = opcode("delegate");
var refFuncId = opcode("ref.func");
var callRefId = opcode("call_ref");
var returnCallRefId = opcode("return_call_ref");
var functionBody = -1;
var open = new Int32Array(1024);
function enter(depth2, id) {
  if (depth2 === open.length) {
    const larger = new Int32Array(open.length * 2);
    larger.set(open);
    open = larger;
  }
  open[depth2] = id;
}
function unknownOpcode(bytes, offset, sub2) {
  const first = bytes[offset];
  return new DecodeFault(offset, `unknown opcode ${hex(first)}${sub2 < 0 ? "" : ` ${hex(sub2)}`}`);
}
function checkClause(at2, id, opened) {
  const fits = id === elseId ? opened === ifId : opened === tryId || opened === catchId && id !== delegateId;
  if (!fits) malformed(at2, `${mnemonic(id)} without its ${id === elseId ? "if" : "try"}`);
}
function walk(c, parameters2, index, s, to, result2) {
  const { bytes, end } = c;
  const { counts: counts2, firstFunction, firstOffset } = to;
  const paces = paceOf;
  const effectBits = effectsOf;
  const aligns = alignOf;
  const globals = Math.min(s.spaces[immediateIndex.global], 128);
  const anyMemory = s.spaces[immediateIndex.memory] > 0;
  const locals = readLocals(c, parameters2, s.spaces[immediateIndex.type]);
  const shortLocals = Math.min(locals, 128);
  s.spaces[immediateIndex.local] = locals;
  let at2 = c.at;
  let depth2 = 1;
  let instructions = 0;
  let effects3 = 0;
  let hash = 0;
  enter(0, functionBody);
  while (at2 < end) {
    const start = at2;
    let id = bytes[at2++];
    let how2 = paces[id];
    if (how2 === 14) {
      c.at = at2;
      id = readPrefixed(c, id, start);
      at2 = c.at;
      how2 = paces[id];
    }
    if (counts2[id]++ === 0) {
      firstFunction[id] = index;
      firstOffset[id] = start;
    }
    instructions++;
    effects3 |= effectBits[id];
    hash ^= id;
    hash = hash << 13 | hash >>> 19;
    hash = hash + (hash << 2) + 3864292196 | 0;
    switch (how2) {
      case 1:
        continue;
      case 2:
        if (at2 < end && bytes[at2] < shortLocals) {
          hash ^= bytes[at2++] << 10;
          continue;
        }
        break;
      case 3:
        while (at2 < end && bytes[at2] >= 128) at2++;
        if (++at2 <= end && at2 - start <= 5) continue;
        break;
      case 10:
        while (at2 < end && bytes[at2] >= 128) at2++;
        if (++at2 <= end && at2 - start <= 10) continue;
        break;
      case 4:
        if (at2 < end && bytes[at2] <= aligns[id] && anyMemory) {
          hash ^= bytes[at2++] << 10;
          while (at2 < end && bytes[at2] >= 128) at2++;
          if (++at2 <= end && at2 - start - (id > 255 ? 3 : 0) <= 6) continue;
        }
        break;
      case 5:
        if (at2 < end && bytes[at2] < depth2 && bytes[at2] < 128 && id !== delegateId) {
          hash ^= bytes[at2++] << 10;
          continue;
        }
        break;
      case 6:
        if (at2 < end && bytes[at2] === emptyBlock + 128) {
          at2++;
          enter(depth2++, id);
          continue;
        }
        break;
      case 16:
        if (open[depth2 - 1] !== ifId) checkClause(start, id, open[depth2 - 1]);
        open[depth2 - 1] = elseId;
        continue;
      case 7:
        if (--depth2 > 0) continue;
        if (at2 !== end) malformed(at2, `${end - at2} bytes after the end of the function`);
        result2.instructions = instructions;
        result2.effects = effects3;
        result2.hash = hash >>> 0;
        c.at = at2;
        return;
      case 9:
        if (at2 < end && bytes[at2] < globals) {
          hash ^= bytes[at2++] << 10;
          continue;
        }
        break;
    }
    c.at = start;
    depth2 = rare(c, id, how2, index, depth2, s, to);
    at2 = c.at;
  }
  c.at = end;
  malformed(end, `the function's body ends ${depth2} \`${mnemonic(endId)}\`${depth2 === 1 ? "" : "s"} too early`);
}
function readPrefixed(c, prefix, start) {
  const sub2 = u32(c, "a sub-opcode");
  const id = prefixed(prefix, sub2);
  if (id === 0) throw unknownOpcode(c.bytes, start, sub2);
  return id;
}
function rare(c, id, how2, index, depth2, s, to) {
  const start = c.at;
  c.at++;
  if (how2 === 8) {
    push2(to.callTarget, readIndex(c, s, immediateIndex.function));
    push2(to.callOffset, start);
    return depth2;
  }
  if (how2 === 6) {
    noteBlock(to, readBlockType(c, s.spaces[immediateIndex.type]), index, start);
    enter(depth2, id);
    return depth2 + 1;
  }
  if (how2 === 0) throw unknownOpcode(c.bytes, start, -1);
  if (id > 255) u32(c, "a sub-opcode");
  if (id === delegateId) {
    checkClause(start, id, open[depth2 - 1]);
    depth2--;
  }
  s.sideLength = 0;
  s.spaces[immediateIndex.label] = depth2;
  readImmediates(c, id, s, open, depth2);
  if (how2 === pace.callIndirect || id === callRefId || id === returnCallRefId) {
    const indirect2 = how2 === pace.callIndirect;
    push2(to.indirectType, s.a);
    push2(to.indirectTable, indirect2 ? s.b : -1);
    push2(to.indirectOffset, start);
    if (indirect2 && to.tableFunction < 0 && (s.b !== 0 || longTable(c.bytes, start, c.at))) {
      to.tableFunction = index;
      to.tableOffset = start;
    }
  } else if (id === tryTableId) {
    noteBlock(to, s.a, index, start);
    enter(depth2++, id);
  } else if (id === refFuncId) {
    push2(to.refTarget, s.a);
    push2(to.refOffset, start);
  } else if (id === catchId || id === catchAllId) {
    checkClause(start, id, open[depth2 - 1]);
    open[depth2 - 1] = id;
  }
  return depth2;
}
function longTable(bytes, start, end) {
  let at2 = start + 1;
  while (bytes[at2] >= 128) at2++;
  return end - at2 > 2;
}
function noteBlock(to, type4, index, offset) {
  const code3 = type4 < 0 ? -type4 : 0;
  if (type4 === emptyBlock) return;
  if (to.blockFunction[code3] >= 0) return;
  to.blockFunction[code3] = index;
  to.blockOffset[code3] = offset;
}
function bodyCursor(module2, index) {
  const body = module2.functions[index]?.body;
  return body && cursor(module2.bytes, body.offset, body.offset + body.length, `the body of function ${index}`);
}

// analyzers/wasm/items.ts
var hasMaximum = 1;
var isShared = 2;
var is64 = 4;
var hasPageSize = 8;
function readLimits(c, memory3) {
  const from = c.at;
  const flags = u32(c, "the flags of limits");
  if (flags > (memory3 ? 15 : 7)) malformed(from, `unknown flags ${flags} of limits`);
  const index64 = (flags & is64) !== 0;
  const shared = (flags & isShared) !== 0;
  const number3 = (what) => index64 ? u64(c, what) : BigInt(u32(c, what));
  const min = number3("a minimum");
  const max = flags & hasMaximum ? number3("a maximum") : void 0;
  let page = pageSize;
  if (flags & hasPageSize) {
    const at2 = c.at;
    const exponent = u32(c, "the exponent of a page size");
    if (exponent > 16) malformed(at2, `a page of 2^${exponent} bytes: at most 2^16 is allowed`);
    page = 2 ** exponent;
  }
  return { limits: { min, ...max === void 0 ? {} : { max }, shared, index64 }, pageSize: page };
}
function readTableType(c, types4) {
  const element3 = readReferenceType(c, types4);
  return { element: element3, limits: readLimits(c, false).limits };
}
function readGlobalType(c, types4) {
  const type4 = readValueType(c, types4);
  const from = c.at;
  const mutability = u8(c, "a global's mutability");
  if (mutability > 1) malformed(from, `a global's mutability is 0 or 1, not ${mutability}`);
  return { type: type4, mutable: mutability === 1 };
}
var endId2 = opcode("end");
var i32Const = opcode("i32.const");
var i64Const = opcode("i64.const");
var globalGet = opcode("global.get");
var refFunc = opcode("ref.func");
var refNull = opcode("ref.null");
var constant = new Set([
  "end",
  "i32.const",
  "i64.const",
  "f32.const",
  "f64.const",
  "v128.const",
  "global.get",
  "ref.null",
  "ref.func",
  "i32.add",
  "i32.sub",
  "i32.mul",
  "i64.add",
  "i64.sub",
  "i64.mul",
  "struct.new",
  "struct.new_default",
  "array.new",
  "array.new_default",
  "array.new_fixed",
  "ref.i31",
  "any.convert_extern",
  "extern.convert_any"
].map(opcode));
var noOpeners = new Int32Array(1);
function readConstant(c, s, used) {
  const offset = c.at;
  let first = endId2;
  let instructions = 0;
  let value3 = 0n;
  let operand3 = 0;
  for (; ; ) {
    const start = c.at;
    let id = u8(c, "a constant expression's instruction");
    if (paceOf[id] === pace.prefix) {
      const sub2 = u32(c, "a sub-opcode");
      id = prefixed(id, sub2);
      if (id === 0) throw unknownOpcode(c.bytes, start, sub2);
    } else if (paceOf[id] === pace.illegal) throw unknownOpcode(c.bytes, start, -1);
    if (!constant.has(id)) malformed(start, `${mnemonic(id)} in a constant expression`);
    if (!used.has(id)) used.set(id, start);
    if (id === endId2) break;
    if (instructions++ === 0) first = id;
    if (id === i32Const) value3 = BigInt(s32(c, "an i32"));
    else if (id === i64Const) {
      s64Halves(c, "an i64");
      value3 = BigInt(half.high) << 32n | BigInt(half.low >>> 0);
    } else {
      s.sideLength = 0;
      readImmediates(c, id, s, noOpeners, 1);
      operand3 = s.a;
    }
  }
  const length = c.at - offset;
  if (instructions === 1) {
    if (first === i32Const || first === i64Const) return { offset, length, value: value3 };
    if (first === globalGet) return { offset, length, global: operand3 };
    if (first === refFunc) return { offset, length, function: operand3 };
  }
  return { offset, length };
}

// analyzers/wasm/draft.ts
function newDraft(artifact) {
  const { bytes } = artifact;
  return {
    artifact,
    bytes,
    sections: [],
    types: [],
    functions: [],
    tables: [],
    memories: [],
    globals: [],
    tags: [],
    imports: [],
    exports: [],
    elements: [],
    data: [],
    customs: [],
    constantOpcodes: /* @__PURE__ */ new Map(),
    encodings: /* @__PURE__ */ new Map(),
    faults: [],
    unread: [],
    spaces: sink(),
    bodies: 0,
    code: false
  };
}
function encoding(m, what, offset) {
  if (!m.encodings.has(what)) m.encodings.set(what, offset);
}
function constant2(m, c) {
  space(m.spaces, "function", m.functions.length);
  space(m.spaces, "global", m.globals.length);
  return readConstant(c, m.spaces, m.constantOpcodes);
}
function existing(m, c, kind) {
  const from = c.at;
  const index = u32(c, `a ${kind}`);
  const n = indexSpace(m, kind).length;
  if (index >= n) malformed(from, `${kind} ${index} does not exist: there are ${n}`);
  return index;
}
function indexSpace(m, kind) {
  if (kind === "function") return m.functions;
  if (kind === "table") return m.tables;
  if (kind === "memory") return m.memories;
  return kind === "global" ? m.globals : m.tags;
}

// analyzers/wasm/magic.ts
var magic = [0, 97, 115, 109];
var known = [
  { starts: [31, 139], is: "this is a gzip file: decompress it first" },
  { starts: [40, 181, 47, 253], is: "this is a zstd file: decompress it first" },
  { starts: [206, 178, 207, 129], is: "this is a brotli file: decompress it first" },
  { starts: [127, 69, 76, 70], is: "this is an ELF file: it was built for another target" },
  { starts: [207, 250, 237, 254], is: "this is a Mach-O file: it was built for another target" },
  { starts: [77, 90], is: "this is a Windows executable: it was built for another target" },
  { starts: [80, 75, 3, 4], is: "this is a zip archive" },
  { starts: [66, 67, 192, 222], is: "this is LLVM bitcode: link it first" },
  { starts: [33, 60, 97, 114, 99, 104, 62], is: "this is a static library: link it first" }
];
function foreign(bytes) {
  if (bytes.length === 0) return { offset: 0, message: "not a WebAssembly module: the file is empty" };
  for (let i = 0; i < magic.length; i++) {
    if (i >= bytes.length) return { offset: i, message: cut(bytes.length) };
    if (bytes[i] !== magic[i]) return { offset: 0, message: `not a WebAssembly module: ${stranger(bytes)}` };
  }
  if (bytes.length < 8) return { offset: bytes.length, message: cut(bytes.length) };
  const version = bytes[4] | bytes[5] << 8;
  const layer = bytes[6] | bytes[7] << 8;
  if (layer === 1)
    return { offset: 4, message: "this is a component: its core modules are modules of their own, lift them out first" };
  if (version !== 1 || layer !== 0) {
    return {
      offset: 4,
      message: `version ${version}, layer ${layer} of WebAssembly is not known: expected version 1, layer 0`
    };
  }
  return void 0;
}
function cut(length) {
  const short = 8 - length;
  return `not a WebAssembly module: expected the 8 bytes of its magic number and version, but the file ends ${short} byte${short === 1 ? "" : "s"} too early`;
}
function stranger(bytes) {
  for (const { starts, is } of known) if (starts.every((byte, i) => bytes[i] === byte)) return is;
  const head3 = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\xef\xbb\xbf/, "");
  const start = head3.trimStart();
  if (/^<(!doctype|html|\?xml|head|body)/i.test(start)) return "this is a web page, perhaps a server's error message";
  if (/^(\(module|\(component|;;|\(;)/.test(start)) return "this is WebAssembly text: name it .wat";
  if (/^version https:\/\/git-lfs/.test(start)) return "this is a Git LFS pointer: fetch the file it stands for";
  if (/^[\t\n\r\x20-\x7e]{4,}/.test(head3)) return `starts with ${JSON.stringify(head3.slice(0, 16))}`;
  return `starts with ${[...bytes.subarray(0, 4)].map((byte) => hex(byte)).join(" ")}`;
}

// analyzers/wasm/sections.ts
var sectionRows = [
  { id: 0, name: "custom", order: 0, numbers: false },
  { id: 1, name: "type", order: 1, numbers: true },
  { id: 2, name: "import", order: 2, numbers: true },
  { id: 3, name: "function", order: 3, numbers: true },
  { id: 4, name: "table", order: 4, numbers: true },
  { id: 5, name: "memory", order: 5, numbers: true },
  { id: 13, name: "tag", order: 6, numbers: true },
  { id: 6, name: "global", order: 7, numbers: true },
  { id: 7, name: "export", order: 8, numbers: false },
  { id: 8, name: "start", order: 9, numbers: false },
  { id: 9, name: "element", order: 10, numbers: false },
  { id: 12, name: "data count", order: 11, numbers: false },
  { id: 10, name: "code", order: 12, numbers: false },
  { id: 11, name: "data", order: 13, numbers: false }
];
var rowById2 = new Map(sectionRows.map((row) => [row.id, row]));
function sectionRow(id) {
  return rowById2.get(id);
}

// analyzers/wasm/segments.ts
var passiveOrDeclarative = 1;
var explicitTableOrDeclarative = 2;
var expressions = 4;
function readElement(m, c) {
  const offset = c.at;
  const flags = u32(c, "the form of an element segment");
  if (flags > 7) malformed(offset, `unknown form ${flags} of an element segment`);
  const active = (flags & passiveOrDeclarative) === 0;
  const explicit = (flags & explicitTableOrDeclarative) !== 0;
  const asExpressions = (flags & expressions) !== 0;
  const mode = active ? "active" : explicit ? "declarative" : "passive";
  if (!active) encoding(m, "passive-elements", offset);
  if (asExpressions) encoding(m, "element-expressions", offset);
  if (active && explicit) encoding(m, "explicit-table", offset);
  const table4 = active ? explicit ? existing(m, c, "table") : 0 : void 0;
  if (table4 !== void 0 && table4 >= m.tables.length) malformed(offset, "table 0 does not exist: there are 0");
  const offsetExpression = active ? constant2(m, c) : void 0;
  let element3 = "funcref";
  if (!active || explicit) {
    if (asExpressions) element3 = readReferenceType(c, m.types.length);
    else {
      const at2 = c.at;
      const kind = u8(c, "an element kind");
      if (kind !== 0) malformed(at2, `unknown element kind ${kind}`);
    }
  }
  const n = count(c, 1, "elements");
  const functions2 = new Int32Array(n);
  for (let i = 0; i < n; i++)
    functions2[i] = asExpressions ? constant2(m, c).function ?? -1 : existing(m, c, "function");
  return {
    index: m.elements.length,
    mode,
    ...table4 === void 0 ? {} : { table: table4 },
    ...offsetExpression === void 0 ? {} : { offsetExpression },
    element: element3,
    functions: functions2,
    offset,
    length: c.at - offset
  };
}
function readData(m, c) {
  const offset = c.at;
  const flags = u32(c, "the form of a data segment");
  if (flags > 2) malformed(offset, `unknown form ${flags} of a data segment`);
  const mode = flags === 1 ? "passive" : "active";
  if (flags === 1) encoding(m, "passive-data", offset);
  if (flags === 2) encoding(m, "explicit-memory", offset);
  const memory3 = flags === 1 ? void 0 : flags === 2 ? existing(m, c, "memory") : 0;
  if (memory3 !== void 0 && memory3 >= m.memories.length) malformed(offset, "memory 0 does not exist: there are 0");
  const offsetExpression = flags === 1 ? void 0 : constant2(m, c);
  const size2 = u32(c, "the size of a data segment");
  const contents2 = skip(c, size2, `${size2} bytes of data`);
  return {
    index: m.data.length,
    mode,
    ...memory3 === void 0 ? {} : { memory: memory3 },
    ...offsetExpression === void 0 ? {} : { offsetExpression },
    contents: contents2,
    offset,
    length: c.at - offset
  };
}

// analyzers/wasm/read.ts
var externalKinds = ["function", "table", "memory", "global", "tag"];
function readModule(artifact) {
  const m = newDraft(artifact);
  const stranger2 = foreign(artifact.bytes);
  if (stranger2 !== void 0) {
    m.faults.push(inputFault(artifact, stranger2, "wasm"));
    return m;
  }
  readSections(m);
  checkCounts(m);
  nameThings(m);
  return m;
}
function fault(m, error2, section) {
  if (!(error2 instanceof DecodeFault)) throw error2;
  m.faults.push(inputFault(m.artifact, error2, "wasm", section));
}
function readSections(m) {
  const file = cursor(m.bytes, 8, m.bytes.length, "the file");
  let order2 = 0;
  let sound = true;
  while (file.at < file.end) {
    const offset = file.at;
    let framed;
    try {
      framed = frame(file, offset);
    } catch (error2) {
      fault(m, error2);
      return;
    }
    const { section, truncated } = framed;
    const row = sectionRow(section.id);
    const what = section.name;
    if (section.id === 0) {
      const custom = readCustomTitle(m, section);
      m.sections.push(custom);
      if ("title" in custom) m.customs.push(custom);
    } else {
      m.sections.push(section);
      if (row === void 0) fault(m, new DecodeFault(offset, `unknown section id ${section.id}`));
      else if (row.order <= order2) {
        const twice = m.sections.some((other3) => other3 !== section && other3.id === section.id);
        fault(m, new DecodeFault(offset, twice ? `a second ${what} section` : `the ${what} section comes too late`));
      } else if (sound) {
        order2 = row.order;
        const c = cursor(m.bytes, section.contents.offset, file.at, `the ${what} section`);
        try {
          readers[row.name](m, c);
          if (c.at < c.end) malformed(c.at, `${c.end - c.at} bytes are left over at the end of the ${what} section`);
        } catch (error2) {
          if (truncated === void 0) fault(m, error2, what);
          sound &&= !row.numbers;
        }
      }
    }
    if (truncated !== void 0) {
      fault(m, truncated);
      return;
    }
  }
}
function frame(file, offset) {
  const id = u8(file, "a section id");
  const name2 = sectionRow(id)?.name ?? `section ${id}`;
  const size2 = u32(file, `the size of the ${name2} section`);
  const contents2 = { offset: file.at, length: Math.min(size2, file.end - file.at) };
  const short = size2 - contents2.length;
  const truncated = short === 0 ? void 0 : new DecodeFault(
    file.end,
    `expected ${short} more byte${short === 1 ? "" : "s"} of the ${name2} section, which says it has ${size2}, but the file ends`
  );
  file.at += contents2.length;
  return { section: { id, name: name2, offset, length: file.at - offset, contents: contents2 }, truncated };
}
function readCustomTitle(m, section) {
  const { offset, length } = section.contents;
  const c = cursor(m.bytes, offset, offset + length, "the custom section");
  try {
    const title = name(c, "the title of a custom section");
    return { ...section, name: `custom:${title}`, title, payload: { offset: c.at, length: c.end - c.at } };
  } catch (error2) {
    fault(m, error2, "custom");
    return section;
  }
}
var readers = {
  custom: () => void 0,
  type(m, c) {
    const groups2 = count(c, 2, "types");
    const seen = /* @__PURE__ */ new Map();
    for (let group = 0; group < groups2; group++) {
      if (c.bytes[c.at] === 78) encoding(m, "recursion-group", c.at);
      readRecursionGroup(c, m.types, seen);
      space(m.spaces, "type", m.types.length);
    }
  },
  import: readImports,
  function(m, c) {
    const n = count(c, 1, "functions");
    for (let index = 0; index < n; index++) {
      const type4 = functionType(m, c);
      m.functions.push({ index: m.functions.length, type: type4 });
    }
  },
  table(m, c) {
    const n = count(c, 2, "tables");
    for (let i = 0; i < n; i++) {
      const offset = c.at;
      const explicit = c.at + 1 < c.end && c.bytes[c.at] === 64;
      if (explicit) {
        encoding(m, "table-initializer", offset);
        c.at++;
        const at2 = c.at;
        if (u8(c, "a zero byte") !== 0) malformed(at2, "a table with an initialiser starts with 0x40 0x00");
      }
      const type4 = readTableType(c, m.types.length);
      const init = explicit ? constant2(m, c) : void 0;
      const span = { offset, length: c.at - offset };
      m.tables.push({ index: m.tables.length, ...type4, ...span, ...init ? { init } : {} });
    }
  },
  memory(m, c) {
    const n = count(c, 2, "memories");
    for (let i = 0; i < n; i++) m.memories.push({ index: m.memories.length, ...readLimits(c, true) });
  },
  tag(m, c) {
    const n = count(c, 2, "tags");
    for (let i = 0; i < n; i++) m.tags.push({ index: m.tags.length, type: tagType(m, c) });
  },
  global(m, c) {
    const n = count(c, 3, "globals");
    for (let i = 0; i < n; i++) {
      const type4 = readGlobalType(c, m.types.length);
      const init = constant2(m, c);
      m.globals.push({ index: m.globals.length, ...type4, init });
    }
  },
  export(m, c) {
    const n = count(c, 3, "exports");
    for (let i = 0; i < n; i++) {
      const offset = c.at;
      const title = name(c, "an export's name");
      const at2 = c.at;
      const code3 = u8(c, "an export's kind");
      const kind = externalKinds[code3] ?? malformed(at2, `unknown kind of export ${code3}`);
      const index = existing(m, c, kind);
      m.exports.push({ name: title, kind, index, offset, length: c.at - offset });
    }
  },
  start(m, c) {
    m.start = existing(m, c, "function");
  },
  element(m, c) {
    const n = count(c, 3, "element segments");
    for (let i = 0; i < n; i++) m.elements.push(readElement(m, c));
  },
  "data count"(m, c) {
    encoding(m, "data-count", c.at);
    m.dataCount = u32(c, "the number of data segments");
  },
  code: readBodies,
  data(m, c) {
    const n = count(c, 2, "data segments");
    for (let i = 0; i < n; i++) m.data.push(readData(m, c));
  }
};
function functionType(m, c) {
  const from = c.at;
  const type4 = u32(c, "a function's type");
  if (m.types[type4]?.kind !== "func") malformed(from, `type ${type4} is not a function type`);
  return type4;
}
function tagType(m, c) {
  const from = c.at;
  const attribute = u8(c, "a tag's attribute");
  if (attribute !== 0) malformed(from, `unknown attribute ${attribute} of a tag`);
  return functionType(m, c);
}
function readImports(m, c) {
  const groups2 = count(c, 3, "imports");
  for (let group = 0; group < groups2; group++) {
    const offset = c.at;
    const module2 = name(c, "an import's module");
    const title = name(c, "an import's name");
    const form = c.at < c.end ? c.bytes[c.at] : 0;
    if (title !== "" || form < 126) {
      readImport(m, c, module2, title, offset);
      continue;
    }
    encoding(m, "compact-imports", offset);
    c.at++;
    const type4 = c.at;
    if (form === 126) skipExternal(m, c);
    const after2 = c.at;
    const n = count(c, 1, "imports of a group");
    for (let i = 0; i < n; i++) {
      const offset2 = c.at;
      const title2 = name(c, "an import's name");
      if (form === 127) readImport(m, c, module2, title2, offset2);
      else readImport(m, cursor(m.bytes, type4, after2, c.what), module2, title2, offset2, c.at);
    }
  }
}
function skipExternal(m, c) {
  const spaces2 = [m.functions, m.tables, m.memories, m.globals, m.tags];
  const lengths = spaces2.map((space2) => space2.length);
  readExternal(m, c, void 0);
  spaces2.forEach((space2, i) => space2.length = lengths[i]);
}
function readImport(m, c, module2, title, offset, end) {
  const at2 = c.at;
  const code3 = u8(c, "an import's kind");
  const kind = externalKinds[code3] ?? malformed(at2, `unknown kind of import ${code3}`);
  c.at = at2;
  const entry3 = { module: module2, name: title, kind, index: indexSpace(m, kind).length, offset, length: 0 };
  readExternal(m, c, entry3);
  entry3.length = (end ?? c.at) - offset;
  m.imports.push(entry3);
}
function readExternal(m, c, entry3) {
  const from = c.at;
  const kind = externalKinds[u8(c, "an import's kind")];
  const origin = entry3 ? { import: entry3 } : {};
  if (kind === "function") m.functions.push({ index: m.functions.length, type: functionType(m, c), ...origin });
  else if (kind === "table") m.tables.push({ index: m.tables.length, ...readTableType(c, m.types.length), ...origin });
  else if (kind === "memory") m.memories.push({ index: m.memories.length, ...readLimits(c, true), ...origin });
  else if (kind === "global")
    m.globals.push({ index: m.globals.length, ...readGlobalType(c, m.types.length), ...origin });
  else if (kind === "tag") m.tags.push({ index: m.tags.length, type: tagType(m, c), ...origin });
  else malformed(from, `unknown kind of import`);
}
function readBodies(m, c) {
  m.code = true;
  const at2 = c.at;
  const n = count(c, 1, "function bodies");
  const first = m.functions.findIndex((f) => f.import === void 0);
  const declared = first < 0 ? 0 : m.functions.length - first;
  if (n !== declared) {
    fault(m, new DecodeFault(at2, `${n} function bodies for ${declared} functions`), "code");
  }
  for (let i = 0; i < n; i++) {
    const size2 = u32(c, "the size of a function's body");
    const body = skip(c, size2, `${size2} bytes of the function's body`);
    const of2 = i < declared ? m.functions[first + i] : void 0;
    if (of2) of2.body = body;
    m.bodies++;
  }
}
function checkCounts(m) {
  const declared = m.functions.reduce((n, f) => n + (f.import ? 0 : 1), 0);
  const complete = m.faults.length === 0;
  if (complete && !m.code && declared > 0)
    fault(m, new DecodeFault(m.bytes.length, `0 function bodies for ${declared} functions: there is no code section`));
  if (complete && m.dataCount !== void 0 && m.dataCount !== m.data.length)
    fault(
      m,
      new DecodeFault(m.bytes.length, `${m.data.length} data segments, but the data count section says ${m.dataCount}`)
    );
}
function nameThings(m) {
  for (const f of m.functions) if (f.import) f.symbol = `${f.import.module}.${f.import.name}`;
  for (const { kind, index, name: name2 } of m.exports) {
    const f = kind === "function" ? m.functions[index] : void 0;
    if (f && (f.symbol === void 0 || f.import)) f.symbol = name2;
  }
  let bad = 0;
  for (const custom of m.customs) {
    if (custom.title !== "name") continue;
    const names2 = readNames(m.bytes, custom.payload, m.functions.length);
    if (names2.module !== void 0) m.name = names2.module;
    names2.functions.forEach((name2, index) => {
      const f = m.functions[index];
      if (f) f.symbol = name2;
    });
    bad += names2.malformed.length;
  }
  if (bad > 0) m.unread.push({ what: "name subsections not readable", count: bad, artifact: m.artifact.path });
}

// analyzers/wasm/wasm.ts
var wasm = analyzer({
  name: "wasm",
  doc: "The sections of the build's core module: types, index spaces, segments, customs.",
  requires: { build },
  run: ({ build: build3 }) => build3.wasm ? readModule(build3.wasm) : absent("no wasm binary in this build"),
  faults: (module2) => module2.faults,
  unread: (module2) => module2.unread,
  *facts(module2) {
    for (const { offset, length, name: name2 } of module2.sections) {
      yield { at: { ...bytePlace(module2, offset, length), section: name2 }, text: `${name2} section, ${length} bytes` };
    }
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
  for (const { contents: contents2 } of module2.data) yield* pathsIn(module2.bytes, contents2, "data");
  for (const { payload, name: name2 } of module2.customs) yield* pathsIn(module2.bytes, payload, name2);
}
function* pathsIn(bytes, span, section) {
  const text3 = latin1(bytes.subarray(span.offset, span.offset + span.length));
  for (const match2 of text3.matchAll(absolute)) {
    const path4 = match2[0];
    if (isPublic(path4) || inAddress.test(text3.slice(Math.max(0, match2.index - 120), match2.index))) continue;
    const account = accountOf(path4);
    yield {
      text: path4,
      prefix: (located.exec(path4) ?? [""])[0].length,
      ...account === void 0 ? {} : { account },
      section,
      offset: span.offset + match2.index,
      length: path4.length
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
function isPublic(path4) {
  return published.some((prefix) => prefix.test(path4));
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
function accountOf(path4) {
  const name2 = accounts.exec(path4)?.[1];
  return name2 === void 0 || anonymous.has(name2) || anonymous.has(name2.toLowerCase()) ? void 0 : name2;
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

// rules/wording.ts
function size(bytes) {
  if (Math.abs(bytes) < 1024) return `${bytes} B`;
  if (Math.abs(bytes) < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function count2(n, one, many = `${one}s`) {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}
function thousands(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function share(part2, whole2) {
  return `${whole2 === 0 ? "0.0" : (100 * part2 / whole2).toFixed(1)} %`;
}
function clip(text3, limit = 120) {
  return text3.length <= limit ? text3 : `${text3.slice(0, limit - 1)}…`;
}
function list(words) {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
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
    const distinct2 = [...new Map(buildPaths2.toReversed().map((path4) => [path4.text, path4])).values()].reverse();
    const accounts2 = [...new Set(distinct2.flatMap(({ account }) => account ?? []))].sort();
    const bytes = buildPaths2.reduce((sum, { length }) => sum + length, 0);
    const removable = buildPaths2.reduce((sum, { prefix }) => sum + prefix, 0);
    const shown2 = worst(distinct2).slice(0, examples2);
    yield {
      at: place(wasm2.artifact.path, shown2[0] ?? first),
      subject: "paths",
      message: `${count2(distinct2.length, "absolute path")} of the build machine ${distinct2.length === 1 ? "is" : "are"} in the binary` + (accounts2.length > 0 ? `, with the account ${accounts2.map((name2) => `'${clip(name2, 40)}'`).slice(0, 5).join(", ")}` : "") + `: ${bytes} bytes, ${removable} of them prefixes that only say where it was built, for example '${clip((shown2[0] ?? first).text, 160)}'`,
      advice: adviceFor(distinct2),
      bytes: removable,
      because: shown2.map((path4) => ({
        at: place(wasm2.artifact.path, path4),
        message: `'${clip(path4.text, 200)}' in ${path4.section}`
      }))
    };
  }
});
function worst(paths2) {
  const seen = /* @__PURE__ */ new Set();
  const fresh3 = (path4) => {
    const prefix = path4.text.slice(0, path4.prefix);
    if (seen.has(prefix)) return 1;
    seen.add(prefix);
    return 0;
  };
  return paths2.map((path4, order2) => ({ path: path4, order: order2, person: path4.account === void 0 ? 1 : 0, repeated: fresh3(path4) })).sort((a, b) => a.person - b.person || a.repeated - b.repeated || a.order - b.order).map(({ path: path4 }) => path4);
}
function adviceFor(paths2) {
  const has2 = (extension2) => paths2.some(({ text: text3 }) => extension2.test(text3));
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
  const { role, source, at: at2, name: name2 } = declaration2;
  const what = role === "effect" ? "its effects are declared" : `declared ${role}`;
  switch (source) {
    case "marker":
      return `${what} by a marker${at2 ? ` at ${at2}` : ""}`;
    case "config":
      return `${what} by '${name2}' in the config`;
    case "builtin":
      return `known to be ${role}: '${name2}'`;
  }
}

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
      const head3 = HEAD.exec(line.endsWith("\r") ? line.slice(0, -1) : line);
      if (!head3) continue;
      const [, name2, about] = head3;
      const path4 = STATIC.exec(about)?.[1];
      const image = [];
      found.push({ name: name2, about, ...path4 === void 0 ? {} : { static: path4 }, bytes: image });
      bytes = line.trimEnd().endsWith(") {") ? image : void 0;
    }
  }
  return found;
}
function hexLine(line, bytes) {
  const bar = line.lastIndexOf(" │ ");
  if (bar < 0) return;
  const address = line.indexOf(" │ ");
  const hex3 = line.slice(address < bar ? address + 3 : 0, bar).replace(/╾[^╼]*╼?|─+╼/g, "");
  const values = hex3.matchAll(HEX);
  let count4 = 0;
  for (const char of line.slice(bar + 3)) {
    if (++count4 > 16) break;
    if (char === "╾" || char === "─" || char === "╼" || char === "━") bytes.push(void 0);
    else {
      const { value: value3 } = values.next();
      bytes.push(value3?.[1] === void 0 || value3[1] === "__" ? void 0 : parseInt(value3[1], 16));
    }
  }
}

// analyzers/mir/lexer.ts
function memory2() {
  return { types: /* @__PURE__ */ new Map(), numbers: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Map() };
}
function cursor2(text3, from = memory2(), pos = 0, end = text3.length) {
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
function at(c, word4) {
  const { text: text3, pos } = c;
  if (pos + word4.length > c.end) return false;
  for (let i = 0; i < word4.length; i++) if (text3.charCodeAt(pos + i) !== word4.charCodeAt(i)) return false;
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
  const { text: text3, end } = c;
  let i = from;
  while (i < end && isWord(text3.charCodeAt(i))) i++;
  if (i === from + 1 && text3.charCodeAt(i) === 35 && text3.charCodeAt(from) === 114) {
    i++;
    while (i < end && isWord(text3.charCodeAt(i))) i++;
  }
  return i;
}
function word2(c) {
  const start = c.pos;
  const stop = wordEnd(c, start);
  if (stop === start) miss();
  c.pos = stop;
  return c.text.slice(start, stop);
}
function natural(c) {
  const { text: text3, end } = c;
  let i = c.pos;
  let value3 = 0;
  for (; i < end; i++) {
    const code3 = text3.charCodeAt(i);
    if (!isDigit(code3)) break;
    value3 = value3 * 10 + code3 - 48;
    if (value3 > 2147483647) miss();
  }
  if (i === c.pos) miss();
  c.pos = i;
  return value3;
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
    let value3 = 0;
    let scale = 1;
    const stop = i;
    while (i > from && isDigit(text3.charCodeAt(i - 1))) {
      value3 += (text3.charCodeAt(--i) - 48) * scale;
      scale *= 10;
    }
    return i < stop && stop - i < 10 ? value3 : -1;
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

// analyzers/mir/type-parser.ts
var NEVER = { kind: "never" };
var INFER = { kind: "infer" };
var UNIT = { kind: "tuple", of: [] };
function type2(c) {
  if (c.depth >= LIMIT) {
    c.opaque++;
    return { kind: "opaque", text: raw(c) };
  }
  c.depth++;
  const result2 = someType(c);
  c.depth--;
  return result2;
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
      return { kind: "ref", mutable, to: type2(c) };
    }
    case 42: {
      c.pos++;
      const mutable = accept(c, "mut ");
      if (!mutable) expect(c, "const ");
      return { kind: "pointer", mutable, to: type2(c) };
    }
    case OPEN_SQUARE: {
      c.pos++;
      const of2 = type2(c);
      if (accept(c, "]")) return { kind: "slice", of: of2 };
      expect(c, "; ");
      const length = raw(c, SEMI);
      expect(c, "]");
      return { kind: "array", of: of2, length };
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
        return type2(c);
      }
      break;
    case 117:
      if (accept(c, "unsafe<")) {
        binder(c);
        return type2(c);
      }
      if (at(c, "unsafe ")) return fn(c);
      break;
  }
  return { kind: "path", path: path(c, true) };
}
function parsePath(text3) {
  return wholly(text3, (c) => path(c));
}
function wholly(text3, read3) {
  const c = cursor2(text3);
  try {
    const found = read3(c);
    return c.pos === text3.length && c.opaque === 0 ? found : void 0;
  } catch (error2) {
    if (error2 !== MISS) throw error2;
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
  if (stop < c.pos) return type2(c);
  const key = c.text.slice(c.pos, stop);
  const known4 = c.memory.types.get(key);
  if (known4) {
    c.pos = stop;
    return known4;
  }
  const opaque = c.opaque;
  const result2 = type2(c);
  if (c.pos === stop && c.opaque === opaque) c.memory.types.set(key, result2);
  return result2;
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
  const inner = type2(c);
  if (accept(c, ")")) {
    return accept(c, " is ") ? { kind: "pattern", of: inner, pattern: raw(c) } : inner;
  }
  const of2 = [inner];
  while (accept(c, ",")) {
    accept(c, " ");
    if (peek(c) === CLOSE) break;
    of2.push(type2(c));
  }
  expect(c, ")");
  return { kind: "tuple", of: of2 };
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
    params.push(type2(c));
    if (!accept(c, ", ")) break;
  }
  expect(c, ")");
  const result2 = accept(c, " -> ") ? type2(c) : UNIT;
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
    result: result2,
    ...item === void 0 ? {} : { item }
  };
}
var WHATS = /^\{(closure|coroutine|static coroutine|async block|async closure|gen block|async gen block|coroutine-closure)@/;
var BODIES = /^\{((?:static )?(?:async |gen )*(?:fn|closure|block) body) of /;
function closure(c) {
  const start = c.pos;
  const text3 = braced(c);
  const span = spanIn(text3, text3.indexOf("@") + 1, text3.length - 1);
  const what = WHATS.exec(text3)?.[1] ?? BODIES.exec(text3)?.[1];
  if (what !== void 0) return { kind: "closure", what, text: text3, ...span ? { span } : {} };
  if (text3 === "{type error}") return { kind: "opaque", text: text3 };
  if (at(c, "::")) {
    c.pos = start;
    return { kind: "path", path: path(c, true) };
  }
  const named4 = /^\{([a-z][a-z ]*)[@}]/.exec(text3)?.[1];
  if (named4 === void 0) return miss();
  return { kind: "closure", what: named4, text: text3, ...span ? { span } : {} };
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
  const name2 = text3.slice(pos, stop);
  const next3 = peek(c);
  if (next3 === LESS) return { kind: "name", name: name2, args: args(c) };
  if (next3 === OPEN && sugar) {
    const inputs = tuple(c);
    const given = inputs.kind === "tuple" ? inputs : { kind: "tuple", of: [inputs] };
    const list6 = [{ kind: "type", type: given }];
    if (accept(c, " -> ")) {
      const start = c.pos;
      type2(c);
      list6.push({ kind: "binding", text: `Output = ${text3.slice(start, c.pos)}` });
    }
    return { kind: "name", name: name2, args: list6 };
  }
  return { kind: "name", name: name2, args: [] };
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
  const named4 = accept(c, ">::") && !at(c, "{") && !at(c, "promoted[");
  const followed = named4 ? !inside.includes(" + ") : at(c, " for ");
  c.pos = pos;
  return followed;
}
function angle(c) {
  const { text: text3 } = c;
  if (at(c, "<impl at ")) {
    const start = c.pos + 9;
    for (let stop = text3.indexOf(">", start); stop >= 0 && stop < c.end; stop = text3.indexOf(">", stop + 1)) {
      const span = spanIn(text3, start, stop);
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
      const self3 = type2(c);
      expect(c, ">");
      return { kind: "impl", self: self3, trait };
    }
    c.pos = start;
    const self2 = type2(c);
    expect(c, ">");
    return { kind: "impl", self: self2 };
  }
  expect(c, "<");
  const self = type2(c);
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
  const skipped2 = /^(?:\[const\] |~const |const |\?|!)?(?:for<[^>]*> )?/.exec(part2)?.[0].length ?? 0;
  const inner = cursor2(c.text, c.memory, start + skipped2, start + part2.length);
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
    if (stop === COMMA || stop === GREATER) return { kind: "const", text: word2(c) };
  }
  const found = type2(c);
  const next3 = peek(c);
  if (next3 === COMMA || next3 === GREATER) return { kind: "type", type: found };
  const binds = at(c, " = ") || at(c, ": ") || found.kind === "path" && isWord(text3.charCodeAt(pos)) && next3 === OPEN;
  c.pos = pos;
  return { kind: binds ? "binding" : "const", text: raw(c, COMMA) };
}
function namedPath(c) {
  const { text: text3, pos, memory: memory3, opaque } = c;
  const open3 = text3.indexOf("(", pos);
  const known4 = open3 > pos && open3 < c.end ? memory3.paths.get(text3.slice(pos, open3)) : void 0;
  if (known4) {
    c.pos = open3;
    return known4;
  }
  const found = path(c);
  const printed = text3.slice(pos, c.pos);
  const before = memory3.paths.get(printed);
  if (before) return before;
  const named4 = { kind: "path", path: found, text: printed };
  if (c.opaque === opaque) memory3.paths.set(printed, named4);
  return named4;
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
    const known4 = c.memory.numbers.get(key);
    if (known4 && !/[.+ ]/.test(text3.charAt(stop))) {
      c.pos = stop;
      return known4;
    }
    const operand3 = { kind: "const", value: constant3(c) };
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
  return { kind: "const", value: constant3(c) };
}
function constant3(c) {
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
      const of2 = list2(c, CLOSE);
      return of2.length === 0 ? UNIT2 : { kind: "tuple", of: of2 };
    }
    case 91:
      c.pos++;
      return { kind: "array", of: list2(c, CLOSE_SQUARE) };
    case 43:
      if (!at(c, "+Inf_f")) miss();
      c.pos++;
      return { kind: "float", text: `+${word2(c)}` };
    case 123:
      return inBraces(c);
    case 60:
      if (accept(c, "<uninit>")) return { kind: "opaque", text: "<uninit>" };
      if (at(c, "<static(")) return staticReference(c);
      break;
    case 90:
      if (accept(c, "ZeroSized: ")) {
        type2(c);
        return { kind: "opaque", text: text3.slice(pos, c.pos) };
      }
      break;
    case 73:
    case 83:
      if (at(c, "Indirect { ") || at(c, "Slice { ") || at(c, "Scalar(")) return memoryImage(c);
      break;
    case 78:
      if (at(c, "NaN_f")) return { kind: "float", text: word2(c) };
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
function list2(c, close3) {
  const of2 = [];
  while (peek(c) !== close3) {
    of2.push(constant3(c));
    if (!accept(c, ",")) break;
    accept(c, " ");
  }
  if (peek(c) !== close3) miss();
  c.pos++;
  return of2;
}
function number(c) {
  const { text: text3, pos } = c;
  let i = pos;
  if (text3.charCodeAt(i) === MINUS) i++;
  if (text3.startsWith("Inf_f", i) || text3.startsWith("NaN_f", i)) {
    c.pos = wordEnd(c, i);
    return { kind: "float", text: text3.slice(pos, c.pos) };
  }
  const digits = i;
  while (i < c.end && isDigit(text3.charCodeAt(i))) i++;
  if (i === digits || i - digits > 40) miss();
  const after2 = text3.charCodeAt(i);
  if (after2 === 95) {
    const value3 = BigInt(text3.slice(pos, i));
    c.pos = wordEnd(c, i);
    return { kind: "int", value: value3, type: text3.slice(i + 1, c.pos) };
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
    const alloc = word2(c);
    if (accept(c, "<imm>")) {
    }
    if (accept(c, "+") || accept(c, "-")) word2(c);
    if (accept(c, ": ")) {
      const pointer = type2(c);
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
  } catch (error2) {
    if (error2 !== MISS) throw error2;
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
  const named4 = inside.indexOf("]::");
  const whole2 = text3.slice(pos, c.pos);
  return named4 < 0 ? { kind: "alloc", text: whole2 } : { kind: "alloc", path: inside.slice(named4 + 3), text: whole2 };
}
function memoryImage(c) {
  const { text: text3, pos } = c;
  word2(c);
  accept(c, " ");
  if (peek(c) === OPEN) {
    const close3 = text3.indexOf("): ", c.pos);
    if (close3 < 0 || close3 >= c.end) miss();
    c.pos = close3 + 1;
  } else braced(c);
  const alloc = /alloc_id: (alloc\d+)/.exec(text3.slice(pos, c.pos))?.[1];
  expect(c, ": ");
  const image = type2(c);
  const whole2 = text3.slice(pos, c.pos);
  return alloc === void 0 ? { kind: "opaque", text: whole2 } : { kind: "alloc", alloc, type: image, text: whole2 };
}
var INTS = /^([iu])(8|16|32|64|128)::(MIN|MAX)$/;
function named(c) {
  const { text: text3 } = c;
  const item = namedPath(c);
  const found = item.path;
  if (peek(c) === OPEN) {
    const next3 = text3.charCodeAt(c.pos + 1);
    if (next3 === CLOSE) {
      if (text3.startsWith(" -> ", c.pos + 2)) return item;
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
      const name2 = word2(c);
      expect(c, ": ");
      fields3.push({ name: name2, value: constant3(c) });
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
  const bits2 = BigInt(width);
  const largest2 = sign === "u" ? (1n << bits2) - 1n : (1n << bits2 - 1n) - 1n;
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
      const blocks = terminator.targets.map(({ block: block3 }) => block3);
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
  for (const [n, block3] of blocks.entries()) {
    const targets2 = successors(block3.terminator);
    if (targets2.every(exists)) continue;
    broken++;
    const { line, source, inlined } = block3.terminator;
    const text3 = block3.terminator.kind === "opaque" ? block3.terminator.text : block3.terminator.kind;
    const terminator = {
      kind: "opaque",
      text: text3,
      targets: targets2.filter(exists),
      line,
      ...source ? { source } : {},
      ...inlined === void 0 ? {} : { inlined }
    };
    blocks[n] = { ...block3, terminator };
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
  const known4 = bare[n];
  if (known4) return known4;
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
function local2(c) {
  if (peek(c) !== UNDERSCORE) miss();
  c.pos++;
  const n = natural(c);
  if (n >= c.locals) miss();
  return n;
}
function place2(c) {
  const { text: text3, pos } = c;
  let open3 = 0;
  for (; ; ) {
    const code3 = peek(c);
    if (code3 === OPEN) {
      c.pos += text3.charCodeAt(c.pos + 1) === 42 ? 2 : 1;
    } else if (code3 === 117 && at(c, "unwrap_binder!(")) c.pos += 15;
    else break;
    open3++;
  }
  const base3 = local2(c);
  if (open3 === 0 && peek(c) !== OPEN_SQUARE) return bareLocal(base3);
  const projection = [];
  for (; ; ) {
    const code3 = peek(c);
    if (code3 === OPEN_SQUARE) {
      projection.push(element2(c));
      continue;
    }
    if (open3 === 0) break;
    if (code3 === CLOSE) {
      c.pos++;
      projection.push(DEREF);
    } else {
      projection.push(closing(c));
      expect(c, ")");
    }
    open3--;
  }
  const { places } = c.memory;
  const key = text3.slice(pos, c.pos);
  const known4 = places.get(key);
  if (known4) return known4;
  const found = { local: base3, projection };
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
    if (stop > start && c.text.charCodeAt(stop) === CLOSE) return { kind: "downcast", variant: word2(c) };
    if (accept(c, "variant#")) return { kind: "downcast", variant: `variant#${natural(c)}` };
    accept(c, "subtype ");
    return { kind: "cast", type: type2(c) };
  }
  expect(c, "; ");
  return { kind: "cast", type: type2(c) };
}
function element2(c) {
  const start = ++c.pos;
  if (peek(c) === UNDERSCORE) {
    const index = local2(c);
    expect(c, "]");
    return { kind: "index", local: index };
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
  return { kind: "const", value: namedPath(c) };
}
function operands(c, close3) {
  const found = [];
  while (peek(c) !== close3) {
    found.push(operand(c));
    if (!accept(c, ",")) break;
    accept(c, " ");
  }
  if (peek(c) !== close3) miss();
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
      const pointer = type2(c);
      expect(c, " from (");
      const [data2, metadata, more] = operands(c, CLOSE);
      if (!data2 || !metadata || more || pointer.kind !== "pointer") miss();
      return value({ kind: "fat-pointer", type: pointer, pointer: data2, metadata });
    }
    case 100:
      if (accept(c, "discriminant(")) return value({ kind: "discriminant", place: inParens(c) });
      if (accept(c, "deref_copy ")) return value({ kind: "use", operand: operandOf("copy", place2(c)) });
      break;
    case 119:
      if (accept(c, "wrap_binder!(")) {
        const wrapped = operand(c);
        expect(c, "; ");
        const to = type2(c);
        expect(c, ")");
        return value({ kind: "cast", operand: wrapped, type: to, cast: "WrapUnsafeBinder" });
      }
      break;
  }
  return fromPath(c, item);
}
function fromOperand(c) {
  const used = operand(c);
  const next3 = peek(c);
  if (next3 === SEMI) return value({ kind: "use", operand: used });
  if (next3 === OPEN) {
    c.pos++;
    if (used.kind !== "const") return { call: true, callee: { kind: "value", operand: used }, args: operands(c, CLOSE) };
    const { value: value3 } = used;
    if (value3.kind !== "path") return miss();
    return { call: true, callee: value3, args: operands(c, CLOSE) };
  }
  return at(c, " as ") ? value(cast2(c, used)) : miss();
}
function cast2(c, from) {
  expect(c, " as ");
  const to = type2(c);
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
    const count4 = raw(c, SEMI);
    expect(c, "]");
    return { kind: "repeat", operand: first, count: count4 };
  }
  if (accept(c, "]")) return { kind: "array", of: [first] };
  expect(c, ", ");
  return { kind: "array", of: [first, ...operands(c, CLOSE_SQUARE)] };
}
function fields(c) {
  expect(c, " { ");
  const found = [];
  while (!at(c, " }")) {
    const name2 = word2(c);
    expect(c, ": ");
    found.push({ name: name2, operand: operand(c) });
    if (!accept(c, ", ")) break;
  }
  expect(c, " }");
  return found;
}
function fromPath(c, item) {
  const { text: text3, pos } = c;
  const stop = wordEnd(c);
  if (text3.charCodeAt(stop) === OPEN && stop > pos) {
    const operation = text3.slice(pos, stop);
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
    return value(casts ? cast2(c, used) : { kind: "use", operand: used });
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
    const [of2, more] = operands(c, CLOSE);
    return of2 && !more ? { kind: "unary", op: operation, operand: of2 } : void 0;
  }
  if (operation === "Len" && (peek(c) === UNDERSCORE || peek(c) === OPEN)) return { kind: "len", place: inParens(c) };
  if (OF_TYPE.has(operation) && !at(c, "copy ") && !at(c, "move ") && !at(c, "const ")) {
    const of2 = type2(c);
    expect(c, ")");
    return { kind: "nullary", op: operation, type: of2 };
  }
  if (operation === "ShallowInitBox") {
    const start = operand(c);
    expect(c, ", ");
    const of2 = type2(c);
    expect(c, ")");
    return { kind: "cast", operand: start, type: of2, cast: operation };
  }
  if (CHECKS.has(operation) && accept(c, ")")) {
    const name2 = { segments: [{ kind: "name", name: operation, args: [] }] };
    return { kind: "use", operand: { kind: "const", value: { kind: "path", path: name2, text: operation } } };
  }
  return void 0;
}

// analyzers/mir/statement-parser.ts
function does(step4) {
  return { step: step4, ends: false };
}
function ends(step4) {
  return { step: step4, ends: true };
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
var readers2 = {
  StorageLive: (c) => ({ step: { kind: "storage-live", local: inParens2(c, local2) }, ends: false }),
  StorageDead: (c) => ({ step: { kind: "storage-dead", local: inParens2(c, local2) }, ends: false }),
  Deinit: (c) => does({ kind: "deinit", place: inParens2(c, place2) }),
  assume: (c) => does({ kind: "assume", operand: inParens2(c, operand) }),
  discriminant: (c) => {
    const of2 = inParens2(c, place2);
    expect(c, " = ");
    return does({ kind: "set-discriminant", place: of2, variant: natural(c) });
  },
  copy_nonoverlapping: (c) => {
    expect(c, "(dst = ");
    const to = operand(c);
    expect(c, ", src = ");
    const from = operand(c);
    expect(c, ", count = ");
    const count4 = operand(c);
    expect(c, ")");
    return does({ kind: "copy-nonoverlapping", to, from, count: count4 });
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
    const of2 = place2(c);
    expect(c, "; poll=");
    place2(c);
    expect(c, ")");
    return dropped(of2, targets(c));
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
var READERS = new Map(Object.entries(readers2));
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
function dropped(of2, { lone, normal, drop: drop3, unwind }) {
  const target = lone ?? normal;
  if (target === void 0) miss();
  return ends({ kind: "drop", place: of2, target, unwind, ...drop3 === void 0 ? {} : { drop: drop3 } });
}
var small = [];
function integer(text3) {
  if (text3.length > 3) return BigInt(text3);
  const n = Number(text3);
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
  const rest2 = accept(c, ", ") ? operands(c, CLOSE) : [];
  if (rest2.length === 0) expect(c, ")");
  const { lone, normal, unwind } = targets(c);
  const target = lone ?? normal;
  if (target === void 0) miss();
  return ends({ kind: "assert", condition, expected, message, operands: rest2, target, unwind });
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
  const list6 = text3.slice(quote + 1, last.index);
  c.pos = last.index + last[0].length;
  const { lone, normal, labels: labels2, unwind } = at(c, ";") ? { ...nowhere(), unwind: "unreachable" } : targets(c);
  const blocks = [lone, normal, ...labels2].filter((block3) => block3 !== void 0);
  return ends({ kind: "asm", template, operands: commas(list6), targets: blocks, unwind });
}
function commas(list6) {
  const parts = [];
  let depth2 = 0;
  let start = -1;
  for (let i = 0; i < list6.length; i++) {
    const char = list6.charAt(i);
    if ("([{<".includes(char)) depth2++;
    else if (")]}".includes(char) || char === ">" && !/[-=]/.test(list6.charAt(i - 1))) depth2--;
    else if (char === "," && depth2 <= 0) {
      if (start >= 0) parts.push(list6.slice(start, i));
      start = i + 2;
    }
  }
  if (start >= 0) parts.push(list6.slice(start));
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
function code(text3, line, params, memory3) {
  const c = cursor2(text3, memory3);
  const locals = [void 0];
  for (const [i, type4] of params.entries()) locals.push({ index: i + 1, type: type4, mutable: false });
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
      } catch (error2) {
        if (error2 !== MISS) throw error2;
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
  const index = natural(c);
  expect(c, ": ");
  if (index >= c.locals) miss();
  const { pos } = c;
  let type4 = typeTo(c, SEMI);
  if (peek(c) !== SEMI) {
    c.pos = pos;
    const user = c.text.indexOf(" as UserType", pos);
    if (user < 0 || user > c.end) miss();
    const { end } = c;
    c.end = user;
    type4 = typeTo(c, SEMI);
    c.end = end;
    if (c.pos !== user) miss();
    c.pos = c.text.indexOf(";", user);
  }
  const source = lineEnd(c)?.source;
  while (r.locals.length < index) r.locals.push(void 0);
  const name2 = r.names.get(index);
  r.locals[index] = { index, type: type4, mutable, ...name2 === void 0 ? {} : { name: name2 }, ...source ? { source } : {} };
}
function debug(r) {
  const { c } = r;
  expect(c, "debug ");
  const { text: text3, pos } = c;
  const arrow = text3.indexOf(" => ", pos);
  if (arrow < 0 || arrow >= c.end) miss();
  const whole2 = text3.slice(pos, arrow);
  const part2 = text3.charCodeAt(pos) === OPEN ? whole2 : void 0;
  const name2 = part2 === void 0 ? whole2 : /^[(*]*([^\s:()]+)/.exec(part2)?.[1] ?? part2;
  c.pos = arrow + 4;
  const about = { name: name2, ...part2 === void 0 ? {} : { part: part2 } };
  const first = peek(c);
  if (accept(c, "const ")) {
    const value3 = constOperand(c);
    if (value3.kind === "const") r.debug.push({ ...about, value: value3.value });
    lineEnd(c);
  } else if (first === OPEN || first === UNDERSCORE && isDigit(text3.charCodeAt(c.pos + 1))) {
    const where = place2(c);
    const source = lineEnd(c)?.source;
    r.debug.push({ ...about, place: where });
    if (part2 !== void 0 || where.projection.length > 0) return;
    const known4 = r.locals[where.local];
    if (!known4) {
      if (!r.names.has(where.local)) r.names.set(where.local, name2);
    } else if (known4.name === void 0) {
      known4.name = name2;
      if (source && !known4.source) known4.source = source;
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
  const id = natural(c);
  const within5 = r.open.at(-1);
  r.open.push(within5);
  if (accept(c, " (inlined ")) {
    accept(c, "#[track_caller] ");
    const comment = text3.indexOf(") {", c.pos);
    const stop = text3.charCodeAt(end - 1) === 123 ? end - 3 : comment;
    if (stop < c.pos || stop >= end || !text3.startsWith(") {", stop)) miss();
    const at2 = within5 ? within5.at : stop + 3 < end ? spanComment(text3, stop + 3, end)?.source : void 0;
    const call2 = {
      callee: text3.slice(c.pos, stop),
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
  const { text: text3 } = c;
  const isItem = (local3) => {
    const type4 = locals[local3]?.type;
    return type4?.kind === "fn" && type4.item !== void 0;
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
    } catch (error2) {
      if (error2 !== MISS) throw error2;
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
function blocksIn(text3) {
  const arrow = text3.lastIndexOf(" -> ");
  if (arrow < 0) return [];
  return [...text3.slice(arrow).matchAll(/\bbb(\d{1,9})\b/g)].map((found) => Number(found[1]));
}

// analyzers/mir/header-parser.ts
function readHeader(text3, shared = memory2()) {
  try {
    return someHeader(cursor2(text3, shared));
  } catch (error2) {
    if (error2 !== MISS) throw error2;
    return void 0;
  }
}
function someHeader(c) {
  const kind = accept(c, "fn ") ? "fn" : accept(c, "const ") ? "const" : accept(c, "static ") ? "static" : "anon";
  if (kind === "static") accept(c, "mut ");
  const start = c.pos;
  const found = path(c);
  const name2 = c.text.slice(start, c.pos);
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
  const result2 = typeAt(c, c.end);
  if (c.pos === c.end && c.end < end) return { kind, name: name2, path: found, params, result: result2 };
  if (kind === "fn") expect(c, tail2);
  c.end = end;
  expect(c, " = const ");
  const value3 = constant3(c);
  expect(c, ";");
  if (c.pos !== end) miss();
  return { kind, name: name2, path: found, params, result: result2, value: value3 };
}
function parameterEnd({ text: text3, pos }, next3) {
  const comma2 = text3.indexOf(`, _${next3}: `, pos);
  return comma2 < 0 ? text3.lastIndexOf(") -> ") : comma2;
}

// analyzers/mir/recognise.ts
var decoder = new TextDecoder();
var FIRST = "// WARNING: This output format is intended for human consumers only";
function notOurs(bytes) {
  if (bytes.length === 0) return "not a MIR dump: the file is empty";
  const start = decoder.decode(bytes.subarray(0, 1 << 16));
  const first = start.split(/\r?\n/).find((line) => line.trim() !== "") ?? "";
  const known4 = first === FIRST || first.startsWith("// MIR for `") || readHeader(first) !== void 0;
  if (!known4) {
    if (FIRST.startsWith(first) && first.length > 10) return "not a whole MIR dump: it ends in its first line";
    const shown2 = first.slice(0, 40).replace(/[^ -~]/g, ".");
    return `not a MIR dump: it starts with \`${shown2}\``;
  }
  const old = start.includes("// HINT: See also -Z dump-mir") ? void 0 : oldDialect(decoder.decode(bytes.subarray(0, 1 << 20)));
  return old && `MIR of a rustc before 1.85 (${old}, as 1.63 prints it): re-run with rustc ≥ 1.85`;
}
function oldDialect(text3) {
  if (/^ +_\d+ = (?:_\d|\(\*|\(_\d|\(\(\*?_)/m.test(text3)) return "operands without `copy`";
  if (/^ +(?:Deinit\(|\/\/ mir::Constant$)/m.test(text3)) return "`Deinit`, `mir::Constant`";
  if (/^promoted\[\d+\] in /m.test(text3)) return "`promoted[0] in f`";
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
  const faults2 = [];
  const wrong = (message, line, body = "") => {
    if (faults2.length > MOST_FAULTS) return;
    const last = faults2.length === MOST_FAULTS;
    faults2.push({
      kind: "input",
      artifact,
      message: last ? "and more of the like: the rest of the dump's faults are left out" : message,
      at: { kind: "mir", artifact, line, body },
      from: "mir"
    });
  };
  const bodies2 = [];
  let unread2 = 0;
  const dump = {
    artifact,
    crate: crateOf(artifact),
    inlined: false,
    spans: false,
    bodies: bodies2,
    get unread() {
      return unread2;
    }
  };
  const reason = notOurs(bytes);
  if (reason !== void 0) {
    wrong(reason, 1);
    return { dump, faults: faults2 };
  }
  dump.inlined = hasInlined(bytes);
  const shared = memory2();
  const items = divide(bytes, wrong, shared);
  dump.spans = items.slice(0, 20).some((item) => hasSpans(bytes.subarray(item.from, item.to)));
  const source = { bytes, shared, parsed: (opaque) => unread2 += opaque };
  for (const item of items) bodies2.push(new LazyBody(dump, item, source));
  return { dump, faults: faults2 };
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
    const { kind, name: name2, path: path4, params, result: result2, value: value3 } = item.header;
    this.dump = dump;
    this.kind = kind;
    this.name = name2;
    this.path = path4;
    this.line = item.line;
    this.endLine = item.endLine;
    this.params = params;
    this.result = result2;
    if (value3) this.value = value3;
    this.#item = item;
    this.#source = source;
  }
  get code() {
    if (!this.#code) {
      const { bytes, shared, parsed } = this.#source;
      const { from, to } = this.#item;
      this.#code = code(decoder2.decode(bytes.subarray(from, to)), this.line + 1, this.params, shared);
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
        const close4 = closing2(bytes, pos, line);
        if (close4.end < 0) {
          wrong(
            `the allocation on line ${at2} has no end: the dump is cut short, or a brace is missing`,
            at2,
            owner?.header.name
          );
        }
        pos = close4.next;
        line = close4.line;
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
    const close3 = closing2(bytes, pos, line);
    if (header && close3.end < 0) {
      wrong(
        `\`${shorten(header.name)}\` (line ${at2}) has no end: the dump is cut short, or a brace is missing`,
        at2,
        header.name
      );
    } else if (header && !ctfe) {
      owner = { header, line: at2, endLine: close3.line - 1, from, to: close3.end, allocFrom: 0, allocTo: 0 };
      items.push(owner);
    }
    ctfe = false;
    pos = close3.next;
    line = close3.line;
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
function mirPlace(body, at2, block3, statement) {
  return {
    kind: "mir",
    artifact: body.dump.artifact,
    line: at2?.line ?? body.line,
    body: body.name,
    ...block3 === void 0 ? {} : { block: block3 },
    ...statement === void 0 ? {} : { statement },
    ...at2?.source ? { source: at2.source } : {}
  };
}

// analyzers/mir/show.ts
function showType(type4) {
  switch (type4.kind) {
    case "path":
      return showPath(type4.path);
    case "ref":
      return `&${type4.mutable ? "mut " : ""}${pointee(type4.to)}`;
    case "pointer":
      return `*${type4.mutable ? "mut" : "const"} ${pointee(type4.to)}`;
    case "slice":
      return `[${showType(type4.of)}]`;
    case "array":
      return `[${showType(type4.of)}; ${type4.length}]`;
    case "tuple":
      return `(${type4.of.map(showType).join(", ")}${type4.of.length === 1 ? "," : ""})`;
    case "fn": {
      const abi = type4.abi === void 0 ? "" : `extern "${type4.abi}" `;
      const params = [...type4.params.map(showType), ...type4.variadic ? ["..."] : []].join(", ");
      const unit = type4.result.kind === "tuple" && type4.result.of.length === 0;
      const result2 = unit ? "" : ` -> ${showType(type4.result)}`;
      const item = type4.item === void 0 ? "" : ` {${type4.item}}`;
      return `${type4.unsafe ? "unsafe " : ""}${abi}fn(${params})${result2}${item}`;
    }
    case "dyn":
    case "impl":
      return `${type4.kind} ${type4.bounds.join(" + ")}`;
    case "closure":
    case "opaque":
      return type4.text;
    case "never":
      return "!";
    case "infer":
      return "_";
    case "pattern":
      return `(${showType(type4.of)}) is ${type4.pattern}`;
  }
}
function pointee(type4) {
  const text3 = showType(type4);
  return (type4.kind === "dyn" || type4.kind === "impl") && type4.bounds.length > 1 ? `(${text3})` : text3;
}
function showPath(path4) {
  return path4.segments.map(showSegment).join("::");
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
function showArgument(argument3) {
  return argument3.kind === "type" ? showType(argument3.type) : argument3.text;
}
function lastName(path4) {
  const last = path4.segments.at(-1);
  return last?.kind === "name" ? last.name : void 0;
}
function typeArguments(path4) {
  const last = path4.segments.at(-1);
  return last?.kind === "name" ? last.args.flatMap((argument3) => argument3.kind === "type" ? [argument3.type] : []) : [];
}
function allTypeArguments(path4) {
  return path4.segments.flatMap(
    (segment2) => segment2.kind === "name" ? segment2.args.flatMap((argument3) => argument3.kind === "type" ? [argument3.type] : []) : []
  );
}
function visitTypes(type4, visit2) {
  if (visit2(type4) === false) return;
  switch (type4.kind) {
    case "path":
      visitPathTypes(type4.path, visit2);
      break;
    case "ref":
    case "pointer":
      visitTypes(type4.to, visit2);
      break;
    case "slice":
    case "array":
    case "pattern":
      visitTypes(type4.of, visit2);
      break;
    case "tuple":
      for (const part2 of type4.of) visitTypes(part2, visit2);
      break;
    case "fn":
      for (const param of type4.params) visitTypes(param, visit2);
      visitTypes(type4.result, visit2);
      break;
    default:
  }
}
function visitPathTypes(path4, visit2) {
  for (const segment2 of path4.segments) {
    switch (segment2.kind) {
      case "name":
        for (const argument3 of segment2.args) if (argument3.kind === "type") visitTypes(argument3.type, visit2);
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
  const count4 = Math.min(a.length, b.length);
  for (let i = 1; i <= count4; i++) if (!sameSegment(a.at(-i), b.at(-i), tail)) return false;
  return count4 > 0;
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
  return a.length === b.length && a.every((type4, i) => {
    const other3 = b[i];
    return other3 !== void 0 && same(type4, other3, names2);
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

// analyzers/mir/mir.ts
function readProgram(artifacts) {
  const readings = artifacts.map(({ path: path4, bytes }) => readDump(path4, bytes));
  return {
    dumps: readings.map(({ dump }) => dump),
    bodies: readings.flatMap(({ dump }) => dump.bodies),
    faults: readings.flatMap(({ faults: faults2 }) => faults2)
  };
}
function describeBody(body) {
  const { kind, name: name2, params, result: result2 } = body;
  if (kind === "fn") return `fn ${name2}(${params.map((type4) => showType(type4)).join(", ")}) -> ${showType(result2)}`;
  return `${kind === "anon" ? "anonymous const" : kind} ${name2}: ${showType(result2)}`;
}
var mir = analyzer({
  name: "mir",
  doc: "The MIR dumps of the build's crates: their items, and the code of those that something asked for.",
  requires: { build },
  run({ build: build3 }) {
    return build3.mir.length === 0 ? absent("no MIR dump in this build") : readProgram(build3.mir);
  },
  *facts(program) {
    for (const body of program.bodies) yield { at: mirPlace(body), text: describeBody(body) };
  },
  faults: (program) => program.faults,
  /// Counts the bodies that something has looked into so far: nobody relied on the others.
  *unread(program) {
    for (const { artifact, unread: unread2 } of program.dumps) {
      if (unread2 > 0) yield { what: "MIR statements not understood", count: unread2, artifact };
    }
  }
});

// analyzers/names/path-text.ts
var deepest = 100;
function baseOfText(path4) {
  return base(path4, 0) ?? path4;
}
function base(path4, depth2) {
  if (depth2 > deepest) return void 0;
  let out = "";
  let from = 0;
  for (; ; ) {
    const open3 = path4.indexOf("<", from);
    if (open3 < 0) return out + path4.slice(from);
    const close3 = closing3(path4, open3);
    if (close3 === void 0) return void 0;
    out += path4.slice(from, open3);
    from = close3 + 1;
    const inside = path4.slice(open3 + 1, close3);
    if (inside.startsWith("impl ") && out.endsWith("::")) {
      const stripped2 = implHead(inside.slice(5), depth2);
      if (stripped2 === void 0) return void 0;
      out += `<impl ${stripped2}>`;
    } else if (out === "") {
      const stripped2 = qualified(inside, depth2);
      if (stripped2 === void 0) return void 0;
      out = stripped2;
    } else if (out.endsWith("::")) out = out.slice(0, -2);
  }
}
function qualified(inside, depth2) {
  const as = topLevel(inside, " as ");
  if (as < 0) {
    const self2 = head(inside, depth2);
    return self2 === void 0 || /^[\w{]/.test(self2) && !self2.startsWith("dyn ") && !self2.startsWith("fn(") ? self2 : `<${self2}>`;
  }
  const self = head(inside.slice(0, as), depth2);
  const trait = base(inside.slice(as + 4), depth2 + 1);
  return self === void 0 || trait === void 0 ? void 0 : `<${self} as ${trait}>`;
}
function implHead(inside, depth2) {
  const at2 = topLevel(inside, " for ");
  if (at2 < 0) return head(inside, depth2);
  const trait = base(inside.slice(0, at2), depth2 + 1);
  const self = head(inside.slice(at2 + 5), depth2);
  return self === void 0 || trait === void 0 ? void 0 : `${trait} for ${self}`;
}
function head(type4, depth2) {
  const pointer = /^(&(?:'\w+ )?(?:mut )?|\*(?:const|mut) )/.exec(type4)?.[0];
  if (pointer !== void 0) return `${pointer.replace(/'\w+ /, "")}_`;
  if (type4.startsWith("[")) return topLevel(type4.slice(1, -1), "; ") < 0 ? "[_]" : "[_; _]";
  if (type4.startsWith("(") && type4 !== "()") return "(_)";
  if (/^(unsafe |extern |for<|fn\()/.test(type4)) return "fn(_)";
  if (type4.startsWith("dyn ")) return type4;
  return base(type4, depth2 + 1);
}
function closing3(text3, open3) {
  let depth2 = 0;
  for (let i = open3; i < text3.length; i++) {
    const char = text3[i];
    if (char === "<") depth2++;
    else if (char === ">" && text3[i - 1] !== "-" && text3[i - 1] !== "=" && --depth2 === 0) return i;
  }
  return void 0;
}
function topLevel(text3, what) {
  let depth2 = 0;
  for (let i = 0; i < text3.length; i++) {
    const char = text3[i] ?? "";
    if (depth2 === 0 && text3.startsWith(what, i)) return i;
    if ("<([{".includes(char)) depth2++;
    else if (")]}".includes(char) || char === ">" && text3[i - 1] !== "-" && text3[i - 1] !== "=") depth2--;
  }
  return -1;
}
function stripDisambiguators(path4) {
  return path4.replace(/(\w)\[[0-9a-f]{4,16}\](?=::|[>,;) ]|$)/g, "$1");
}
function crateOfText(path4) {
  const skipped2 = /^[<&*([ ]*(?:'\w+ |mut |const |dyn |unsafe |extern "[^"]*" )*/.exec(path4)?.[0].length ?? 0;
  const first = /^([A-Za-z_]\w*)::/.exec(path4.slice(skipped2))?.[1];
  if (first !== void 0) return first;
  const as = path4.startsWith("<") ? topLevel(path4.slice(1), " as ") : -1;
  return as < 0 ? void 0 : /^([A-Za-z_]\w*)::/.exec(path4.slice(as + 5))?.[1];
}

// analyzers/names/glob.ts
function globMatcher(pattern2) {
  const parts = pattern2.split("*");
  if (parts.length === 1 && !/::|[.<]/.test(pattern2))
    return (name2) => endsIn(name2, pattern2) || endsIn(bare2(name2), pattern2);
  const whole2 = !pattern2.includes("<");
  return (name2) => runs(parts, name2) || whole2 && name2.includes("<") && runs(parts, bare2(name2));
}
function bare2(name2) {
  return name2.includes("<") ? baseOfText(name2) : name2;
}
function endsIn(name2, last) {
  if (!name2.endsWith(last)) return false;
  const before = name2.slice(0, -last.length || void 0);
  return name2 === last || before.endsWith("::") || before.endsWith(".");
}
function runs(parts, name2) {
  const first = parts[0] ?? "";
  if (parts.length === 1) return name2 === first;
  const last = parts[parts.length - 1] ?? "";
  if (!name2.startsWith(first) || name2.length < first.length + last.length || !name2.endsWith(last)) return false;
  let at2 = first.length;
  const end = name2.length - last.length;
  for (const part2 of parts.slice(1, -1)) {
    const found = name2.indexOf(part2, at2);
    if (found < 0 || found + part2.length > end) return false;
    at2 = found + part2.length;
  }
  return true;
}

// analyzers/contract/builtin.ts
var types2 = [
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
function namesOf(path4) {
  const names2 = [];
  for (const segment2 of path4.segments) {
    if (segment2.kind !== "name") return void 0;
    names2.push(segment2.name);
  }
  return names2;
}
function matchPath(printed, crate2, declared) {
  const home2 = declared[0];
  const inner = declared.slice(1);
  if (equal(printed, declared) || crate2 === home2 && equal(printed, inner)) return "full";
  if (printed.length > 1 && printed[0] === home2 && isTail(printed.slice(1), inner)) return "tail";
  if (!isTail(printed, inner)) return void 0;
  return crate2 === home2 ? "tail" : "trimmed";
}
function declaredNames(text3) {
  const names2 = text3.replace(/<[^<>]*>/g, "").split("::");
  return names2.every((name2) => /^[\p{ID_Start}_][\p{ID_Continue}#]*$/u.test(name2)) ? names2 : void 0;
}
function equal(left, right2) {
  return left.length === right2.length && left.every((name2, index) => name2 === right2[index]);
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
  const faults2 = [];
  const unread2 = /* @__PURE__ */ new Map();
  const channels = { section: /* @__PURE__ */ new Map(), mir: /* @__PURE__ */ new Map() };
  const take3 = (channel, text3, place4) => {
    const record3 = readRecord(text3, place4);
    switch (record3.is) {
      case "type":
      case "function":
        if (!channels[channel].has(record3.key)) channels[channel].set(record3.key, record3);
        break;
      case "foreign":
        count3(unread2, place4.kind === "source" ? place4.file : place4.artifact, record3.what);
        break;
      case "malformed": {
        const artifact = place4.kind === "source" ? place4.file : place4.artifact;
        if (faults2.filter((fault2) => fault2.artifact === artifact).length < mostFaults)
          faults2.push({
            kind: "input",
            artifact,
            at: place4,
            from: "contract",
            message: `a marker is malformed: ${record3.why}`
          });
        else count3(unread2, artifact, "malformed markers beyond the first");
      }
    }
  };
  if (module2) for (const { text: text3, place: place4 } of sectionRecords(module2)) take3("section", text3, place4);
  for (const body of program?.bodies ?? [])
    if (body.name.endsWith("__wasm_lint_marker") && body.kind === "const") {
      const text3 = markerText(body);
      if (text3 === void 0) count3(unread2, body.dump.artifact, "marker consts without a text");
      else for (const line of lines(text3)) take3("mir", line, mirPlace(body));
    }
  if (module2 && program) compare(channels, module2, program, unread2);
  const all2 = new Map([...channels.section, ...channels.mir]);
  const facts = program ? readFacts(program) : () => void 0;
  const types4 = [];
  const functions2 = [];
  for (const record3 of all2.values()) {
    if (record3.is === "function") functions2.push(record3.declaration);
    if (record3.is !== "type") continue;
    const known4 = facts(record3.declaration.name);
    types4.push(known4 ? { ...record3.declaration, facts: known4 } : record3.declaration);
  }
  return { types: types4, functions: functions2, faults: faults2, unread: [...unread2.values()] };
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
  for (const block3 of body.code.blocks)
    for (const statement of block3.statements)
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
  const field3 = new Map(Object.entries(record3));
  const version = field3.get("v");
  if (version !== 1) {
    if (typeof version === "number") return { is: "foreign", what: `markers of version ${version}` };
    return { is: "malformed", why: "it has no version" };
  }
  const kind = field3.get("kind");
  if (typeof kind !== "string") return { is: "malformed", why: "it has no kind" };
  const at2 = field3.get("at");
  const origin = { source: "marker", place: place4, ...typeof at2 === "string" && at2.length < 1e3 ? { at: at2 } : {} };
  if (typeKinds.has(kind)) {
    const name3 = pathIn(field3, "type");
    if (name3 === void 0) return { is: "malformed", why: `a '${kind}' needs a "type" with the path of a type` };
    const as = pathIn(field3, "as");
    const declaration3 = { role: kind, name: name3, ...origin, ...as ? { as } : {} };
    return { is: "type", key: `${kind} ${name3}`, declaration: declaration3 };
  }
  if (!functionKinds.has(kind)) return { is: "foreign", what: `markers of the unknown kind '${kind.slice(0, 40)}'` };
  const name2 = pathIn(field3, "fn");
  if (name2 === void 0) return { is: "malformed", why: `a '${kind}' needs a "fn" with the path of a function` };
  const effects3 = field3.get("effects") ?? [];
  if (!Array.isArray(effects3) || !effects3.every((effect) => typeof effect === "string") || kind === "effect" && !field3.has("effects"))
    return { is: "malformed", why: `"effects" is a list of names` };
  const exported2 = field3.get("export");
  const imported = field3.get("import");
  const declaration2 = {
    role: kind === "effect" ? "effect" : "capability-check",
    name: name2,
    effects: effects3,
    ...origin,
    ...typeof exported2 === "string" ? { export: exported2 } : {},
    ...typeof imported === "string" ? { import: imported } : {}
  };
  return { is: "function", key: `${kind} ${name2} ${JSON.stringify([effects3, exported2, imported])}`, declaration: declaration2 };
}
function pathIn(field3, key) {
  const value3 = field3.get(key);
  if (typeof value3 !== "string" || value3.length > 1e3) return void 0;
  return declaredNames(value3) ? value3 : void 0;
}
function compare(channels, module2, program, unread2) {
  const crates = new Set(program.dumps.map((dump) => dump.crate));
  for (const [key, record3] of channels.mir)
    if (!channels.section.has(key) && channels.section.size > 0 && (record3.is === "type" || record3.is === "function"))
      count3(
        unread2,
        module2.artifact.path,
        "markers of the MIR dumps that the linker did not keep in section 'wasm_lint'"
      );
  for (const [key, record3] of channels.section)
    if (!channels.mir.has(key) && (record3.is === "type" || record3.is === "function")) {
      if (crates.has(record3.declaration.name.split("::")[0]))
        count3(unread2, module2.artifact.path, "markers of the binary that the MIR dumps of their crates do not have");
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
    const module2 = (namesOf(body.path) ?? []).slice(0, -1).filter((name2) => !/^_(#\d+)?$/.test(name2));
    found.push({ crate: body.dump.crate, names: names2, module: module2, facts });
  }
  return (name2) => {
    const declared = declaredNames(name2) ?? [];
    const here = found.filter(({ crate: crate2, names: names2 }) => crate2 === declared[0] && matchPath(names2, crate2, declared));
    const best = here.find(({ module: module2 }) => module2.join("::") === declared.slice(1, -1).join("::"));
    return (best ?? (here.length === 1 ? here[0] : void 0))?.facts;
  };
}
function count3(unread2, artifact, what) {
  const key = `${artifact}
${what}`;
  unread2.set(key, { what, artifact, count: (unread2.get(key)?.count ?? 0) + 1 });
}

// analyzers/contract/contract.ts
var contract = analyzer({
  name: "contract",
  doc: "Roles of types and functions (linear, pod, handle, shared-slice, effect, …), each with where it was declared.",
  requires: { build, wasm: optional(wasm), mir: optional(mir) },
  run: ({ build: build3, wasm: wasm2, mir: mir2 }) => {
    const markers = readMarkers(wasm2, mir2);
    const types4 = [...markers.types, ...configTypes(build3.contract), ...builtinTypes()];
    const functions2 = [...markers.functions, ...configFunctions(build3.contract), ...builtinFunctions()];
    const texts = new Map(build3.mir.map((artifact) => [artifact.path, artifact.bytes]));
    const has2 = textSearch((dump) => texts.get(dump.artifact));
    const importEffects2 = Object.entries(build3.contract.effects?.imports ?? {}).map(
      ([glob, effect]) => [globMatcher(glob), effect]
    );
    return {
      types: types4,
      functions: functions2,
      typeRole: lookup(types4, has2, (type4) => type4.kind === "path" ? type4.path : void 0),
      functionRole: lookup(functions2, has2, (path4) => path4),
      mentions: (role, dump) => types4.some((type4) => type4.role === role && has2(dump, searchName(type4.name))),
      isHome: (declaration2, dump) => homeOf(declaration2) === dump.crate,
      importEffect: (name2) => importEffects2.find(([matches]) => matches(name2))?.[1],
      faults: markers.faults,
      unread: markers.unread
    };
  },
  faults: (result2) => result2.faults,
  unread: (result2) => result2.unread
});
function configTypes(config) {
  const rows2 = [
    ["linear", config.linear],
    ["pod", config.pod],
    ["handle", config.handle],
    ["shared-slice", config.sharedSlice]
  ];
  return rows2.flatMap(([role, names2]) => (names2 ?? []).map((name2) => ({ role, name: name2, source: "config" })));
}
function configFunctions(config) {
  const declared = Object.entries(config.effects?.functions ?? {}).map(
    ([name2, effects3]) => ({ role: "effect", name: name2, effects: effects3, source: "config" })
  );
  const checks = (config.capabilityCheck ?? []).map(
    (name2) => ({ role: "capability-check", name: name2, effects: [], source: "config" })
  );
  return [...declared, ...checks];
}
function builtinTypes() {
  return types2.map(({ role, type: type4 }) => ({ role, name: type4, source: "builtin" }));
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
  const known4 = /* @__PURE__ */ new Map();
  return (role, thing, dump) => {
    const path4 = pathOf2(thing);
    const names2 = path4 && namesOf(path4);
    const row = byRole.get(role);
    if (!names2 || !row) return void 0;
    let answers = known4.get(dump);
    if (!answers) known4.set(dump, answers = /* @__PURE__ */ new Map());
    const key = `${role} ${names2.join("::")}`;
    if (!answers.has(key)) answers.set(key, row.find(({ fits }) => fits(names2, dump))?.declaration);
    return answers.get(key);
  };
}
function matcher(declaration2, has2) {
  const paths2 = [declaration2.name, "as" in declaration2 ? declaration2.as : void 0].map((path4) => path4 && declaredNames(path4)).filter((path4) => path4 !== void 0 && path4 !== "" && path4.length > 1);
  if (paths2.length > 0)
    return (names2, dump) => paths2.some((path4) => {
      const match2 = path4 && matchPath(names2, dump.crate, path4);
      return match2 === "trimmed" ? has2(dump, `${path4?.[0]}::`) : match2 !== void 0;
    });
  const matches = globMatcher(declaration2.name);
  return (names2, dump) => matches(names2.join("::")) || mayBeLocal(names2) && matches([dump.crate, ...names2].join("::"));
}
function mayBeLocal(names2) {
  const [first = ""] = names2;
  return names2.length > 1 ? !/^(std|core|alloc)$/.test(first) : /^[A-Z].*[a-z]/.test(first);
}
function searchName(name2) {
  return /\w*$/.exec(name2)?.[0] ?? "";
}
function textSearch(bytesOf) {
  const known4 = /* @__PURE__ */ new Map();
  const encoder = new TextEncoder();
  return (dump, text3) => {
    const key = `${dump.artifact}
${text3}`;
    let answer = known4.get(key);
    if (answer === void 0) {
      const bytes = bytesOf(dump);
      answer = text3 === "" || bytes === void 0 || contains(bytes, encoder.encode(text3));
      known4.set(key, answer);
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

// analyzers/wasm/view.ts
function newView() {
  const capacity = 4096;
  return {
    function: -1,
    count: 0,
    locals: 0,
    op: new Uint16Array(capacity),
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    offset: new Uint32Array(capacity + 1),
    end: new Int32Array(capacity),
    next: new Int32Array(capacity),
    loops: new Uint16Array(capacity),
    side: new Int32Array(0)
  };
}
var bits = new DataView(new ArrayBuffer(8));
var f32Const = opcode("f32.const");
var ifId2 = opcode("if");
var loopId = opcode("loop");
var tryId2 = opcode("try");
var tryTableId2 = opcode("try_table");
var catchId2 = opcode("catch");
var catchAllId2 = opcode("catch_all");
var delegateId2 = opcode("delegate");
function reserve(view2, capacity) {
  let size2 = view2.op.length;
  if (size2 >= capacity) return;
  while (size2 < capacity) size2 *= 2;
  view2.op = new Uint16Array(size2);
  view2.a = new Int32Array(size2);
  view2.b = new Int32Array(size2);
  view2.offset = new Uint32Array(size2 + 1);
  view2.end = new Int32Array(size2);
  view2.next = new Int32Array(size2);
  view2.loops = new Uint16Array(size2);
}
var decodeSink = sink();
var openers = new Int32Array(1024);
var clauses = new Int32Array(1024);
var loopsAround = new Uint16Array(1024);
function enter2(depth2, opener, loops) {
  if (depth2 === openers.length) {
    const grown = [openers, clauses].map((old) => {
      const larger2 = new Int32Array(old.length * 2);
      larger2.set(old);
      return larger2;
    });
    openers = grown[0];
    clauses = grown[1];
    const larger = new Uint16Array(loopsAround.length * 2);
    larger.set(loopsAround);
    loopsAround = larger;
  }
  openers[depth2] = opener;
  clauses[depth2] = opener;
  loopsAround[depth2] = Math.min(loops, 65535);
}
function decodeBody(c, parameters2, index, spaces2, most3, view2) {
  const s = decodeSink;
  s.spaces.set(spaces2.spaces);
  s.sideLength = 0;
  view2.function = index;
  view2.count = 0;
  view2.locals = readLocals(c, parameters2, s.spaces[immediateIndex.type]);
  s.spaces[immediateIndex.local] = view2.locals;
  reserve(view2, most3);
  const { bytes, end } = c;
  const { op: op2, a, b, offset, loops, next: next3 } = view2;
  const ends3 = view2.end;
  const { spaces: limits2 } = s;
  const paces = paceOf;
  const { global: global2, label: label3 } = immediateIndex;
  const globals = limits2[global2];
  const { locals } = view2;
  let at2 = c.at;
  let i = 0;
  let depth2 = 1;
  let around3 = 0;
  enter2(0, -1, 0);
  while (at2 < end) {
    const start = at2;
    let id = bytes[at2++];
    let how2 = paces[id];
    if (how2 === 14) {
      c.at = at2;
      const sub2 = u32(c, "a sub-opcode");
      at2 = c.at;
      id = prefixed(id, sub2);
      if (id === 0) throw unknownOpcode(bytes, start, sub2);
      how2 = paces[id];
    }
    if (i >= op2.length) malformed(start, "more instructions than bytes");
    op2[i] = id;
    offset[i] = start;
    ends3[i] = -1;
    next3[i] = -1;
    loops[i] = around3;
    switch (how2) {
      case 0:
        throw unknownOpcode(bytes, start, -1);
      case 1:
        a[i] = 0;
        b[i] = 0;
        break;
      case 2: {
        let value3 = at2 < end ? bytes[at2++] : 128;
        if (value3 >= 128) {
          c.at = start + 1;
          value3 = u32(c, "a local");
          at2 = c.at;
        }
        if (value3 >= locals) outOfRange(start + 1, immediateIndex.local, value3, s);
        a[i] = value3;
        b[i] = 0;
        break;
      }
      case 9: {
        c.at = at2;
        const value3 = u32(c, "a global");
        if (value3 >= globals) outOfRange(at2, global2, value3, s);
        at2 = c.at;
        a[i] = value3;
        b[i] = 0;
        break;
      }
      case 3: {
        c.at = at2;
        a[i] = s32(c, "an i32");
        b[i] = 0;
        at2 = c.at;
        break;
      }
      case 4:
        c.at = at2;
        readMemarg(c, id, s);
        a[i] = s.a;
        b[i] = s.b;
        at2 = c.at;
        break;
      case 7: {
        a[i] = 0;
        b[i] = 0;
        const opener = openers[--depth2];
        ends3[i] = opener;
        if (depth2 === 0) {
          if (at2 !== end) malformed(at2, `${end - at2} bytes after the end of the function`);
          offset[++i] = end;
          view2.count = i;
          view2.side = s.side;
          return;
        }
        close(view2, opener, i);
        around3 = loopsAround[depth2 - 1];
        break;
      }
      case 16: {
        const clause = clauses[depth2 - 1];
        checkClause(start, id, clause < 0 ? -1 : op2[clause]);
        next3[openers[depth2 - 1]] = i;
        clauses[depth2 - 1] = i;
        a[i] = 0;
        b[i] = 0;
        break;
      }
      default: {
        c.at = at2;
        if (id === delegateId2) {
          const clause = clauses[depth2 - 1];
          checkClause(start, id, clause < 0 ? -1 : op2[clause]);
          depth2--;
          ends3[i] = openers[depth2];
          close(view2, openers[depth2], i);
        }
        limits2[label3] = depth2;
        readImmediates(c, id, s, openers, depth2);
        at2 = c.at;
        a[i] = s.a;
        b[i] = s.b;
        if (how2 === 6 || id === tryTableId2) {
          if (id === loopId) loops[i] = Math.min(++around3, 65535);
          enter2(depth2++, i, around3);
        } else if (id === catchId2 || id === catchAllId2) {
          const clause = clauses[depth2 - 1];
          checkClause(start, id, clause < 0 ? -1 : op2[clause]);
          next3[clause] = i;
          clauses[depth2 - 1] = i;
        }
      }
    }
    i++;
  }
  malformed(end, `the function's body ends ${depth2} blocks too early`);
}
function close(view2, opener, end) {
  for (let clause = opener; clause >= 0; ) {
    view2.end[clause] = end;
    const id = view2.op[clause];
    clause = id === ifId2 || id === tryId2 || id === catchId2 ? view2.next[clause] : -1;
  }
}

// analyzers/wasm/code.ts
function hasEffect(code3, index, effect) {
  return (code3.effects[index] & effectBit[effect]) !== 0;
}
var code2 = analyzer({
  name: "code",
  doc: "All function bodies, walked once: sizes, calls, instructions used; and single bodies on demand.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => readCode(wasm2),
  faults: (code3) => code3.faults,
  *unread(code3) {
    const artifact = code3.module.artifact.path;
    if (code3.undecoded > 0) yield { what: "functions not decoded", count: code3.undecoded, artifact };
  },
  *facts(code3) {
    for (const { index, body } of code3.module.functions) {
      if (!body) continue;
      const calls = code3.callStart[index + 1] - code3.callStart[index];
      const effects3 = effectNames.filter((effect) => hasEffect(code3, index, effect));
      const text3 = `${code3.instructions[index]} instructions, ${calls} calls${effects3.length ? `; ${effects3.join(" ")}` : ""}`;
      yield { at: bytePlace(code3.module, body.offset, body.length, index), text: text3 };
    }
  }
});
function readCode(module2) {
  const { functions: functions2 } = module2;
  const n = functions2.length;
  const codeBytes = functions2.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
  const to = gathered(codeBytes);
  const spaces2 = sinkFor(module2);
  const instructions = new Uint32Array(n);
  const effects3 = new Int32Array(n);
  const hash = new Uint32Array(n);
  const decoded = new Uint8Array(n);
  const callStart = new Uint32Array(n + 1);
  const indirectStart = new Uint32Array(n + 1);
  const refStart = new Uint32Array(n + 1);
  const faults2 = [];
  const walked = { instructions: 0, effects: 0, hash: 0 };
  let undecoded = 0;
  let total = 0;
  for (let index = 0; index < n; index++) {
    const c = bodyCursor(module2, index);
    if (c) {
      try {
        walk(c, parametersOf(module2, index), index, spaces2, to, walked);
        instructions[index] = walked.instructions;
        effects3[index] = walked.effects;
        hash[index] = walked.hash;
        decoded[index] = 1;
        total += walked.instructions;
      } catch (error2) {
        if (!(error2 instanceof DecodeFault)) throw error2;
        undecoded++;
        takeBack(module2, index, to, callStart[index], indirectStart[index], refStart[index]);
        if (faults2.length < maximumFaults) faults2.push(inputFault(module2.artifact, error2, "code", index));
      }
    }
    callStart[index + 1] = to.callTarget.length;
    indirectStart[index + 1] = to.indirectType.length;
    refStart[index + 1] = to.refTarget.length;
  }
  const view2 = newView();
  const done = (ints3) => ints3.array.subarray(0, ints3.length);
  const offsets = (ints3) => new Uint32Array(ints3.array.buffer, 0, ints3.length);
  return {
    module: module2,
    instructions,
    total,
    callStart,
    callTarget: done(to.callTarget),
    callOffset: offsets(to.callOffset),
    indirectStart,
    indirectType: done(to.indirectType),
    indirectTable: done(to.indirectTable),
    indirectOffset: offsets(to.indirectOffset),
    refStart,
    refTarget: done(to.refTarget),
    refOffset: offsets(to.refOffset),
    opcodeCount: to.counts,
    firstFunction: to.firstFunction,
    firstOffset: to.firstOffset,
    blockFunction: to.blockFunction,
    blockOffset: to.blockOffset,
    tableFunction: to.tableFunction,
    tableOffset: to.tableOffset,
    effects: effects3,
    hash,
    decoded,
    faults: faults2,
    undecoded,
    decode(index, into = view2) {
      into.function = index;
      into.count = 0;
      const c = decoded[index] ? bodyCursor(module2, index) : void 0;
      if (c) decodeBody(c, parametersOf(module2, index), index, spaces2, instructions[index], into);
      return into;
    },
    locals(index) {
      const c = decoded[index] ? bodyCursor(module2, index) : void 0;
      const type4 = module2.types[module2.functions[index]?.type ?? -1];
      if (!c || type4?.kind !== "func") return void 0;
      const list6 = [...type4.params];
      readLocals(c, list6.length, module2.types.length, (n2, at2) => {
        const local3 = readValueType({ ...c, at: at2 }, module2.types.length);
        for (let i = 0; i < n2; i++) list6.push(local3);
      });
      return list6;
    }
  };
}
function parametersOf(module2, index) {
  const type4 = module2.types[module2.functions[index].type];
  return type4?.kind === "func" ? type4.params.length : 0;
}
function takeBack(module2, index, to, calls, indirect2, refs) {
  to.callTarget.length = to.callOffset.length = calls;
  to.indirectType.length = to.indirectTable.length = to.indirectOffset.length = indirect2;
  to.refTarget.length = to.refOffset.length = refs;
  const again2 = gathered(0);
  try {
    const walked = { instructions: 0, effects: 0, hash: 0 };
    walk(bodyCursor(module2, index), parametersOf(module2, index), index, sinkFor(module2), again2, walked);
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
  }
  for (let id = 0; id < to.counts.length; id++) {
    to.counts[id] -= again2.counts[id];
    if (to.firstFunction[id] === index) to.firstFunction[id] = -1;
  }
  for (let code3 = 0; code3 < to.blockFunction.length; code3++)
    if (to.blockFunction[code3] === index) to.blockFunction[code3] = -1;
  if (to.tableFunction === index) to.tableFunction = -1;
}

// analyzers/names/punycode.ts
var base2 = 36;
var tMin = 1;
var tMax = 26;
function decodePunycode(ascii, code3) {
  if (code3 === "" || code3.length > 512 || ascii.length > 512) return void 0;
  const out = Array.from(ascii);
  let bias = 72;
  let damp = 700;
  let at2 = 0;
  let point = 128;
  let next3 = 0;
  while (next3 < code3.length) {
    let delta = 0;
    let weight = 1;
    for (let k2 = base2; ; k2 += base2) {
      const threshold = Math.min(Math.max(k2 - bias, tMin), tMax);
      const digit = digitOf(code3.charCodeAt(next3++));
      if (digit === void 0) return void 0;
      delta += digit * weight;
      if (delta > 2147483647) return void 0;
      if (digit < threshold) break;
      weight *= base2 - threshold;
    }
    const length = out.length + 1;
    at2 += delta;
    point += Math.floor(at2 / length);
    at2 %= length;
    if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
    out.splice(at2++, 0, String.fromCodePoint(point));
    delta = Math.floor(delta / damp);
    damp = 2;
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > (base2 - tMin) * tMax / 2; k += base2) delta = Math.floor(delta / (base2 - tMin));
    bias = k + Math.floor((base2 - tMin + 1) * delta / (delta + 38));
  }
  return out.join("");
}
function digitOf(char) {
  if (char >= 97 && char <= 122) return char - 97;
  if (char >= 48 && char <= 57) return char - 48 + 26;
  return void 0;
}

// analyzers/names/v0-cursor.ts
var longestName = 16384;
var longestArgument = 1024;
var deepest2 = 500;
var mostSteps = 8e3;
var argumentSteps = 500;
var Malformed = class extends Error {
};
var TooLong = class extends Error {
};
function cursor3(symbol, mode) {
  const silent = mode === "skip";
  return {
    symbol,
    at: 0,
    depth: 0,
    steps: 0,
    bound: 0,
    out: "",
    longest: longestName,
    silent,
    mode: mode === "base" ? "base" : "name",
    found: { args: [] }
  };
}
function print(s, text3) {
  if (s.silent) return;
  s.out += text3;
  if (s.out.length > s.longest) throw new TooLong();
}
function deeper(s, walk4) {
  if (++s.steps > mostSteps) throw s.silent ? new Malformed() : new TooLong();
  if (++s.depth > deepest2) throw new Malformed();
  const result2 = walk4(s);
  s.depth--;
  return result2;
}
function silently(s, walk4) {
  const before = s.silent;
  s.silent = true;
  walk4(s);
  s.silent = before;
}
function aside(s, walk4) {
  const before = s.out;
  s.out = "";
  try {
    walk4(s);
    return s.out;
  } finally {
    s.out = before;
  }
}
function asName(s, walk4) {
  const { symbol, at: at2, depth: depth2, bound } = s;
  const own2 = {
    ...cursor3(symbol, "name"),
    at: at2,
    depth: depth2,
    bound,
    steps: mostSteps - argumentSteps,
    longest: longestArgument
  };
  silently(s, walk4);
  return bounded(own2, walk4);
}
function bounded(s, walk4) {
  try {
    walk4(s);
    return s.out;
  } catch (error2) {
    if (error2 instanceof TooLong) return `${s.out.slice(0, s.longest - 1)}…`;
    if (error2 instanceof Malformed) return `${s.out.slice(0, s.longest - 17)}{invalid syntax}`;
    throw error2;
  }
}
function eat(s, char) {
  if (s.symbol[s.at] !== char) return false;
  s.at++;
  return true;
}
function next(s) {
  const char = s.symbol[s.at++];
  if (char === void 0) throw new Malformed();
  return char;
}
function match(s, pattern2) {
  pattern2.lastIndex = s.at;
  const text3 = pattern2.exec(s.symbol)?.[0];
  if (text3 === void 0) throw new Malformed();
  s.at += text3.length;
  return text3;
}
function base62(s) {
  const digits = match(s, /[0-9a-zA-Z]{0,16}_/y);
  if (digits === "_") return 0n;
  let value3 = 0n;
  for (const digit of digits.slice(0, -1)) value3 = value3 * 62n + BigInt(digit62(digit));
  if (value3 >= 1n << 64n) throw new Malformed();
  return value3 + 1n;
}
function optional62(s, tag2) {
  return eat(s, tag2) ? base62(s) + 1n : 0n;
}
function ident(s) {
  const coded = eat(s, "u");
  const length = Number(match(s, /0|[1-9][0-9]{0,8}/y));
  eat(s, "_");
  if (s.at + length > s.symbol.length) throw new Malformed();
  const text3 = s.symbol.slice(s.at, s.at + length);
  s.at += length;
  if (!coded) return text3;
  const split = text3.lastIndexOf("_");
  const ascii = split < 0 ? "" : text3.slice(0, split);
  const code3 = text3.slice(split + 1);
  if (code3 === "") throw new Malformed();
  return decodePunycode(ascii, code3) ?? `punycode{${ascii === "" ? "" : `${ascii}-`}${code3}}`;
}
function backref(s, walk4) {
  const start = s.at - 1;
  const target = base62(s);
  if (target >= BigInt(start)) throw new Malformed();
  if (s.silent) return;
  const resume = s.at;
  const level = s.depth;
  s.at = Number(target);
  try {
    deeper(s, walk4);
  } catch (error2) {
    if (!(error2 instanceof Malformed)) throw error2;
    s.depth = level;
    print(s, level >= deepest2 - 2 ? "{recursion limit reached}" : "{invalid syntax}");
  }
  s.at = resume;
}
function list3(s, item, separator) {
  let count4 = 0;
  for (; !eat(s, "E"); count4++) {
    if (count4 > 0) print(s, separator);
    item(s);
  }
  return count4;
}
function digit62(char) {
  const code3 = char.charCodeAt(0);
  return code3 <= 57 ? code3 - 48 : code3 >= 97 ? code3 - 87 : code3 - 29;
}

// analyzers/names/v0-constants.ts
function constant4(s, inValue2) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "p") {
      print(s, "_");
      return;
    }
    if (tag2 === "B") {
      backref(s, () => constant4(s, inValue2));
      return;
    }
    if ("htmyoj".includes(tag2)) {
      integer2(s);
      return;
    }
    if ("aslxni".includes(tag2)) {
      if (eat(s, "n")) print(s, "-");
      integer2(s);
      return;
    }
    if (tag2 === "b" || tag2 === "c") {
      scalar(s, tag2);
      return;
    }
    if (tag2 === "R" && eat(s, "e")) {
      print(s, quoted2('"', utf82(nibbles(s))));
      return;
    }
    if (!inValue2) print(s, "{");
    structured(s, tag2);
    if (!inValue2) print(s, "}");
  });
}
function structured(s, tag2) {
  const value3 = () => constant4(s, true);
  switch (tag2) {
    case "e": {
      print(s, `*${quoted2('"', utf82(nibbles(s)))}`);
      return;
    }
    case "R":
    case "Q":
      print(s, tag2 === "R" ? "&" : "&mut ");
      {
        value3();
        return;
      }
    case "A":
      print(s, "[");
      list3(s, value3, ", ");
      {
        print(s, "]");
        return;
      }
    case "T": {
      print(s, "(");
      const count4 = list3(s, value3, ", ");
      print(s, count4 === 1 ? ",)" : ")");
      return;
    }
    case "V": {
      path2(s, true);
      const kind = next(s);
      if (kind === "U") return;
      if (kind !== "T" && kind !== "S") throw new Malformed();
      print(s, kind === "T" ? "(" : " { ");
      list3(s, kind === "T" ? value3 : field2, ", ");
      print(s, kind === "T" ? ")" : " }");
      return;
    }
    default:
      throw new Malformed();
  }
}
function field2(s) {
  optional62(s, "s");
  print(s, `${ident(s)}: `);
  constant4(s, true);
}
function nibbles(s) {
  return match(s, /[0-9a-f]*_/y).slice(0, -1);
}
function integer2(s) {
  const digits = nibbles(s);
  const significant = digits.replace(/^0+/, "");
  print(s, significant.length > 16 ? `0x${digits}` : String(BigInt(`0x0${significant}`)));
}
function scalar(s, tag2) {
  const digits = nibbles(s).replace(/^0+/, "");
  if (digits.length > 8) throw new Malformed();
  const value3 = Number(`0x0${digits}`);
  if (tag2 === "b") {
    if (value3 > 1) throw new Malformed();
    print(s, value3 === 1 ? "true" : "false");
    return;
  }
  if (value3 > 1114111 || value3 >= 55296 && value3 <= 57343) throw new Malformed();
  print(s, quoted2("'", String.fromCodePoint(value3)));
}
function utf82(hex3) {
  if (hex3.length % 2 !== 0) throw new Malformed();
  const bytes = Uint8Array.from({ length: hex3.length / 2 }, (_, i) => Number.parseInt(hex3.slice(2 * i, 2 * i + 2), 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed();
  }
}
var escapes = { "\0": "\\0", "	": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
function quoted2(quote, text3) {
  let inner = "";
  for (const char of text3) {
    if (char === quote) inner += `\\${char}`;
    else if (escapes[char] !== void 0) inner += escapes[char];
    else if (new RegExp("[\\p{C}\\p{Grapheme_Extend}]|(?! )\\p{Z}", "u").test(char)) inner += `\\u{${char.codePointAt(0)?.toString(16)}}`;
    else inner += char;
  }
  return quote + inner + quote;
}

// analyzers/names/v0-words.ts
var heads = {
  R: "&_",
  Q: "&mut _",
  P: "*const _",
  O: "*mut _",
  A: "[_; _]",
  S: "[_]",
  F: "fn(_)"
};
var basicTypes = {
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
  v: "..."
};

// analyzers/names/v0.ts
function demangleV0(symbol) {
  if (!/^[A-Z][\x20-\x7e]*$/.test(symbol)) return void 0;
  const check = cursor3(symbol, "skip");
  try {
    path2(check, false);
    if (/[A-Z]/.test(symbol[check.at] ?? "")) path2(check, false);
  } catch (error2) {
    if (error2 instanceof Malformed) return void 0;
    throw error2;
  }
  const rest2 = symbol.slice(check.at);
  const name2 = bounded(cursor3(symbol, "name"), inValue);
  const bare3 = cursor3(symbol, "base");
  const base3 = bounded(bare3, inValue);
  const { crate: crate2 = "", args: args2, impl: impl2 } = bare3.found;
  return { name: name2, base: base3, crate: crate2, args: args2, ...impl2 ? { impl: impl2 } : {}, rest: rest2 };
}
var inValue = (s) => path2(s, true);
function path2(s, inValue2) {
  deeper(s, () => {
    const tag2 = next(s);
    switch (tag2) {
      case "C": {
        optional62(s, "s");
        const name2 = ident(s);
        if (!s.silent) s.found.crate ??= name2;
        print(s, name2);
        return;
      }
      case "N":
        nested(s, inValue2);
        return;
      case "M":
      case "X":
      case "Y":
        if (s.mode === "base" && !s.silent) baseOfImpl(s, tag2);
        else impl(s, tag2);
        return;
      case "I":
        path2(s, inValue2);
        if (s.mode === "base" && !s.silent) collect(s);
        else generics(s, inValue2);
        return;
      case "B":
        backref(s, () => path2(s, inValue2));
        return;
      default:
        throw new Malformed();
    }
  });
}
function nested(s, inValue2) {
  const namespace = next(s);
  if (!/[a-zA-Z]/.test(namespace)) throw new Malformed();
  path2(s, inValue2);
  const number3 = optional62(s, "s");
  const name2 = ident(s);
  if (/[a-z]/.test(namespace)) {
    print(s, name2 === "" ? "" : `::${name2}`);
    return;
  }
  const kind = namespace === "C" ? "closure" : namespace === "S" ? "shim" : namespace;
  print(s, `::{${kind}${name2 === "" ? "" : `:${name2}`}#${number3}}`);
}
function impl(s, tag2) {
  if (tag2 !== "Y") {
    optional62(s, "s");
    silently(s, () => path2(s, false));
  }
  print(s, "<");
  type3(s);
  if (tag2 !== "M") {
    print(s, " as ");
    path2(s, false);
  }
  print(s, ">");
}
function baseOfImpl(s, tag2) {
  if (tag2 !== "Y") {
    const number3 = optional62(s, "s");
    const before = s.found.impl;
    const module2 = aside(s, () => path2(s, false));
    s.found.impl = before ?? { module: module2, number: String(number3) };
  }
  if (tag2 === "M") {
    head2(s, true);
    return;
  }
  if (tag2 === "Y") {
    keep(s, type3);
    path2(s, false);
    return;
  }
  print(s, "<");
  head2(s, false);
  print(s, " as ");
  path2(s, false);
  print(s, ">");
}
function generics(s, inValue2) {
  if (inValue2) print(s, "::");
  print(s, "<");
  list3(s, argument2, ", ");
  print(s, ">");
}
function collect(s) {
  while (!eat(s, "E")) keep(s, argument2);
}
function keep(s, walk4) {
  if (s.found.args.length < 16) s.found.args.push(asName(s, walk4));
  else silently(s, walk4);
}
function argument2(s) {
  if (eat(s, "L")) lifetime2(s, base62(s));
  else if (eat(s, "K")) constant4(s, false);
  else type3(s);
}
function head2(s, bare3) {
  const tag2 = s.symbol[s.at] ?? "";
  if (tag2 === "B") {
    s.at++;
    backref(s, () => head2(s, bare3));
    return;
  }
  if ("CNMXYI".includes(tag2)) {
    path2(s, false);
    return;
  }
  if (bare3) print(s, "<");
  if (/[RQPOASTF]/.test(tag2)) {
    const start = s.at;
    silently(s, type3);
    const end = s.at;
    s.at = start + 1;
    if (tag2 === "T") {
      let arity = 0;
      while (!eat(s, "E")) {
        silently(s, type3);
        arity++;
      }
      print(s, arity === 1 ? "(_,)" : `(${Array.from({ length: Math.min(arity, 64) }, () => "_").join(", ")})`);
    } else print(s, heads[tag2] ?? "_");
    s.at = end;
  } else print(s, asName(s, type3));
  if (bare3) print(s, ">");
}
function type3(s) {
  if (eat(s, "w")) print(s, "#[splat] ");
  const tag2 = next(s);
  const basic = basicTypes[tag2];
  if (basic !== void 0) {
    print(s, basic);
    return;
  }
  deeper(s, () => {
    switch (tag2) {
      case "R":
      case "Q": {
        print(s, "&");
        if (eat(s, "L")) {
          const region = base62(s);
          if (region !== 0n) {
            lifetime2(s, region);
            print(s, " ");
          }
        }
        if (tag2 === "Q") print(s, "mut ");
        type3(s);
        return;
      }
      case "P":
      case "O":
        print(s, tag2 === "P" ? "*const " : "*mut ");
        {
          type3(s);
          return;
        }
      case "A":
      case "S":
        print(s, "[");
        type3(s);
        if (tag2 === "A") {
          print(s, "; ");
          constant4(s, true);
        }
        {
          print(s, "]");
          return;
        }
      case "T": {
        print(s, "(");
        const count4 = list3(s, type3, ", ");
        print(s, count4 === 1 ? ",)" : ")");
        return;
      }
      case "F":
        binder2(s, functionPointer);
        return;
      case "D": {
        print(s, "dyn ");
        binder2(s, () => list3(s, dynTrait, " + "));
        if (!eat(s, "L")) throw new Malformed();
        const region = base62(s);
        if (region === 0n) return;
        print(s, " + ");
        lifetime2(s, region);
        return;
      }
      case "B":
        backref(s, type3);
        return;
      case "W":
        type3(s);
        print(s, " is ");
        {
          pattern(s);
          return;
        }
      default:
        s.at--;
        {
          path2(s, false);
          return;
        }
    }
  });
}
function functionPointer(s) {
  if (eat(s, "U")) print(s, "unsafe ");
  if (eat(s, "K")) {
    const abi = eat(s, "C") ? "C" : ident(s);
    if (abi === "") throw new Malformed();
    print(s, `extern "${abi.replaceAll("_", "-")}" `);
  }
  print(s, "fn(");
  list3(s, type3, ", ");
  print(s, ")");
  if (eat(s, "u")) return;
  print(s, " -> ");
  type3(s);
}
function binder2(s, walk4) {
  const lifetimes = optional62(s, "G");
  if (s.silent) {
    walk4(s);
    return;
  }
  const outer = s.bound;
  if (lifetimes > 0n) {
    print(s, "for<");
    for (let i = 0n; i < lifetimes; i++) {
      if (i > 0n) print(s, ", ");
      s.bound++;
      lifetime2(s, 1n);
    }
    print(s, "> ");
  }
  walk4(s);
  s.bound = outer;
}
function lifetime2(s, index) {
  if (s.silent) return;
  if (index === 0n) {
    print(s, "'_");
    return;
  }
  const level = s.bound - Number(index);
  if (level < 0) throw new Malformed();
  print(s, level < 26 ? `'${String.fromCharCode(97 + level)}` : `'_${level}`);
}
function openPath(s) {
  if (eat(s, "B")) {
    let open3 = false;
    backref(s, () => {
      open3 = openPath(s);
    });
    return open3;
  }
  if (!eat(s, "I")) {
    path2(s, false);
    return false;
  }
  path2(s, false);
  print(s, "<");
  list3(s, argument2, ", ");
  return true;
}
function dynTrait(s) {
  let open3 = openPath(s);
  while (eat(s, "p")) {
    print(s, open3 ? ", " : "<");
    open3 = true;
    print(s, `${ident(s)} = `);
    if (eat(s, "K")) constant4(s, false);
    else type3(s);
  }
  if (open3) print(s, ">");
}
function pattern(s) {
  deeper(s, () => {
    const tag2 = next(s);
    if (tag2 === "N") {
      print(s, "!null");
      return;
    }
    if (tag2 === "R") {
      constant4(s, false);
      print(s, "..=");
      constant4(s, false);
      return;
    }
    if (tag2 !== "O") throw new Malformed();
    list3(s, pattern, " | ");
  });
}

// analyzers/names/demangle.ts
function demangle(symbol) {
  if (symbol.length > longestSymbol) return void 0;
  const text3 = withoutLlvmSuffix(symbol);
  return rustV0(text3) ?? legacy(text3) ?? cxx(text3) ?? plain(text3);
}
var longestSymbol = 1 << 20;
function withoutLlvmSuffix(symbol) {
  const at2 = symbol.indexOf(".llvm.");
  return at2 >= 0 && /^[A-F0-9@]*$/.test(symbol.slice(at2 + 6)) ? symbol.slice(0, at2) : symbol;
}
function rustV0(symbol) {
  const prefix = ["_R", "R", "__R"].find((prefix2) => symbol.startsWith(prefix2));
  if (prefix === void 0) return void 0;
  const read3 = demangleV0(symbol.slice(prefix.length));
  if (!read3 || read3.rest !== "" && !read3.rest.startsWith(".")) return void 0;
  const { name: name2, base: base3, crate: crate2, args: args2, impl: impl2, rest: rest2 } = read3;
  return {
    scheme: "v0",
    name: name2 + rest2.slice(0, longestName),
    base: base3,
    crate: crate2,
    ...args2.length > 0 ? { args: args2 } : {},
    ...impl2 ? { impl: impl2 } : {}
  };
}
function legacy(symbol) {
  const start = /^_{0,2}ZN/.exec(symbol)?.[0].length;
  if (start === void 0) return void 0;
  const elements = [];
  let at2 = start;
  while (symbol[at2] !== "E") {
    const digits = /[0-9]{1,7}/y;
    digits.lastIndex = at2;
    const length = digits.exec(symbol)?.[0];
    if (length === void 0) return void 0;
    at2 = digits.lastIndex + Number(length);
    if (at2 >= symbol.length) return void 0;
    elements.push(symbol.slice(digits.lastIndex, at2));
  }
  if (!/^h[0-9a-f]{16}$/.test(elements.pop() ?? "") || elements.length === 0) return void 0;
  const rest2 = symbol.slice(at2 + 1);
  if (rest2 !== "" && !/^\.[\x21-\x7e]*$/.test(rest2)) return void 0;
  const name2 = cut2(elements.map(unescape2).join("::"));
  return { scheme: "legacy", name: cut2(name2 + rest2), base: baseOfText(name2), ...crate(name2) };
}
var escapes2 = {
  SP: "@",
  BP: "*",
  RF: "&",
  LT: "<",
  GT: ">",
  LP: "(",
  RP: ")",
  C: ","
};
function unescape2(element3) {
  let rest2 = element3.startsWith("_$") ? element3.slice(1) : element3;
  let out = "";
  for (; ; ) {
    const plain3 = /^[^$.]*/.exec(rest2)?.[0] ?? "";
    out += plain3;
    rest2 = rest2.slice(plain3.length);
    if (rest2.startsWith(".")) {
      const path4 = rest2.startsWith("..");
      out += path4 ? "::" : ".";
      rest2 = rest2.slice(path4 ? 2 : 1);
      continue;
    }
    const escape = /^\$([^$]*)\$/.exec(rest2);
    const char = escape && (escapes2[escape[1] ?? ""] ?? unicode(escape[1] ?? ""));
    if (!escape || !char) return out + rest2;
    out += char;
    rest2 = rest2.slice(escape[0].length);
  }
}
function unicode(escape) {
  if (!/^u[0-9a-f]{1,6}$/.test(escape)) return void 0;
  const point = Number.parseInt(escape.slice(1), 16);
  if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
  const char = String.fromCodePoint(point);
  return new RegExp("\\p{Cc}", "u").test(char) ? void 0 : char;
}
function cxx(symbol) {
  const printed = /\)( const| volatile|&)*( \[clone [^\]]*\])?$/.test(symbol) && topLevel(symbol, "(") > 0;
  if (!/^_{1,3}Z[A-Z0-9]/i.test(symbol) && !printed && !/\boperator[^\w\s]/.test(symbol)) return void 0;
  const name2 = cut2(symbol);
  return { scheme: "c++", name: name2, base: name2 };
}
function plain(symbol) {
  if (!symbol.includes("::") || /[\x00-\x1f]/.test(symbol)) return void 0;
  const name2 = cut2(stripDisambiguators(symbol.replace(/::h[0-9a-f]{16}(?=$|[ .])/, "")));
  return {
    scheme: "plain",
    name: name2,
    base: baseOfText(name2.replace(/( (externref|multivalue|wasm-bindgen) shim)+$/, "")),
    ...crate(name2)
  };
}
function crate(name2) {
  const crate2 = crateOfText(name2);
  return crate2 === void 0 ? {} : { crate: crate2 };
}
function cut2(name2) {
  return name2.length > longestName ? `${name2.slice(0, longestName - 1)}…` : name2;
}

// analyzers/names/names.ts
var names = analyzer({
  name: "names",
  doc: "Names of functions as people read them: demangled, without hashes, stable across rebuilds; and their generic bases.",
  requires: { wasm, code: code2 },
  run: ({ wasm: wasm2, code: code3 }) => namesOf2(wasm2, code3.hash),
  *facts(names2) {
    for (const index of names2.bodies) {
      const { name: name2 } = names2.of(index);
      const base3 = names2.base(index);
      const crate2 = names2.crate(index);
      const about = `${base3 === name2 ? "" : `; base ${base3}`}${crate2 === void 0 ? "" : `; crate ${crate2}`}`;
      yield { at: names2.place(index), text: `named ${name2}${about}; subject ${names2.subject(index)}` };
    }
  },
  *unread(names2) {
    yield { what: "function names not demangled", count: names2.left(), artifact: names2.artifact };
  }
});
var mostCharacters = 1 << 26;
function namesOf2(module2, hashes, most3 = mostCharacters) {
  const { functions: functions2, artifact } = module2;
  const read3 = /* @__PURE__ */ new Map();
  const identities = [];
  let characters = 0;
  let left = 0;
  let blankets;
  function demangled(index) {
    if (read3.has(index)) return read3.get(index);
    const symbol = functions2[index]?.symbol;
    const known4 = characters < most3 && symbol !== void 0 ? demangle(symbol) : void 0;
    if (characters >= most3 && symbol !== void 0) left++;
    characters += known4 ? known4.name.length + known4.base.length + (known4.args ?? []).join().length : 0;
    read3.set(index, known4);
    return known4;
  }
  function make(index) {
    const symbol = functions2[index]?.symbol;
    if (symbol === void 0) return { index, name: `func[${index}]` };
    const name2 = demangled(index)?.name ?? withoutGlueHash(cut3(symbol));
    return name2 === symbol ? { index, name: name2 } : { index, name: name2, symbol: cut3(symbol) };
  }
  function of2(index) {
    return identities[index] ??= make(index);
  }
  function place4(index, offset, length) {
    const body = functions2[index]?.body;
    const known4 = functions2[index]?.import;
    const at2 = offset ?? body?.offset ?? known4?.offset ?? 0;
    return {
      kind: "bytes",
      artifact: artifact.path,
      offset: at2,
      length: length ?? (offset === void 0 ? body?.length ?? known4?.length ?? 0 : 0),
      function: of2(index)
    };
  }
  return {
    of: of2,
    place: place4,
    demangled,
    subject(index) {
      if (functions2[index]?.symbol !== void 0) return of2(index).name;
      return `unnamed function ${((hashes[index] ?? 0) >>> 0).toString(16).padStart(8, "0")}`;
    },
    base(index) {
      const known4 = demangled(index);
      if (!known4) return of2(index).name;
      blankets ??= blanketImpls(functions2.map((_, index2) => demangled(index2)));
      return blankets.has(implKey(known4)) ? withoutSelf(known4.base) : known4.base;
    },
    crate: (index) => demangled(index)?.crate,
    symbol: (index) => functions2[index]?.symbol,
    left: () => left,
    bodies: functions2.filter(({ body }) => body).map(({ index }) => index),
    artifact: artifact.path
  };
}
function blanketImpls(all2) {
  const selves = /* @__PURE__ */ new Map();
  const blankets = /* @__PURE__ */ new Set();
  for (const known4 of all2) {
    const key = known4 && implKey(known4);
    const self = known4 && selfOf(known4.base);
    if (!key || self === void 0) continue;
    if ((selves.get(key) ?? self) !== self) blankets.add(key);
    selves.set(key, self);
  }
  return blankets;
}
function implKey({ impl: impl2, base: base3 }) {
  return impl2 && base3.startsWith("<") ? `${impl2.module}#${impl2.number}` : "";
}
function selfOf(base3) {
  const end = base3.startsWith("<") ? topLevel(base3.slice(1), " as ") : -1;
  return end < 0 ? void 0 : base3.slice(1, 1 + end);
}
function withoutSelf(base3) {
  return `<_${base3.slice(1 + (selfOf(base3)?.length ?? 0))}`;
}
function withoutGlueHash(name2) {
  return name2.replace(/^((?:[^:]*\.)?__wb(?:g|indgen)_\w*?)_[0-9a-f]{16}$/, "$1").replace(/^((?:[^:]*\.)?__wbindgen_closure_wrapper)\d+$/, "$1");
}
function cut3(symbol) {
  return symbol.length > 16384 ? `${symbol.slice(0, 16383)}…` : symbol;
}

// analyzers/effects/effects.ts
var rows = [
  { name: "js_call", judged: "always", doc: "Calls a function of the host that no row below describes better." },
  {
    name: "io",
    judged: "always",
    doc: "Reads or writes a stream of the host: standard streams, arguments, the environment, open descriptors."
  },
  { name: "network", judged: "always", doc: "Talks to a network: sockets, fetch, HTTP." },
  { name: "filesystem", judged: "always", doc: "Opens, lists, changes or removes files by path." },
  { name: "clock", judged: "always", doc: "Reads a clock or waits on one." },
  { name: "random", judged: "always", doc: "Asks the host for random bytes." },
  {
    name: "alloc",
    judged: "always",
    doc: "Calls the allocator of the module. Seen only where the allocator's functions have names."
  },
  { name: "memory_read", judged: "asked", doc: "Loads from linear memory." },
  {
    name: "memory_write",
    judged: "asked",
    doc: "Stores to linear memory outside the function's own shadow-stack frame."
  },
  { name: "atomic_read", judged: "atomics", doc: "Loads atomically, as every read-modify-write does." },
  { name: "atomic_write", judged: "atomics", doc: "Stores atomically, as every read-modify-write does." },
  { name: "atomic_wait", judged: "atomics", doc: "Blocks until notified: `memory.atomic.wait32` or `wait64`." },
  { name: "atomic_notify", judged: "atomics", doc: "Wakes waiting threads: `memory.atomic.notify`." },
  { name: "memory_grow", judged: "always", doc: "Grows a linear memory." },
  {
    name: "table_write",
    judged: "always",
    doc: "Changes a table of functions. Tables of host references only hold handles and do not count."
  },
  { name: "global_write", judged: "asked", doc: "Sets a mutable global other than the shadow-stack pointer." },
  { name: "throw", judged: "always", doc: "Throws an exception, by instruction or by a function of the host." },
  {
    name: "trap",
    judged: "asked",
    doc: "Has an instruction that can trap: `unreachable`, a division, a cast, an indirect call. Loads and stores do not count."
  },
  { name: "diverge", judged: "asked", doc: "Ends the program instead of coming back." },
  { name: "thread_spawn", judged: "always", doc: "Starts a thread or a worker." }
];
var effects = rows.map((row, index) => ({ ...row, bit: 1 << index }));
var noEffects = 0;
var byName = new Map(effects.map((effect) => [effect.name, effect]));
function effectNamed(name2) {
  return byName.get(name2);
}
function effectSet(...names2) {
  return names2.reduce((set, name2) => set | byName.get(name2).bit, noEffects);
}
function effectsOf2(set) {
  return effects.filter(({ bit }) => (set & bit) !== 0);
}
function effectNames2(set) {
  return effectsOf2(set).map(({ name: name2 }) => name2);
}
var included = {
  alloc: effectSet("memory_grow", "memory_read", "memory_write", "global_write"),
  memory_write: effectSet("memory_read"),
  atomic_read: effectSet("memory_read"),
  atomic_write: effectSet("atomic_read", "memory_read", "memory_write"),
  atomic_wait: effectSet("atomic_read"),
  filesystem: effectSet("io"),
  network: effectSet("io")
};
function covered(declared) {
  return effectsOf2(declared).reduce((set, { name: name2 }) => set | (included[name2] ?? noEffects), declared);
}
var unknownEffects = 1 << 30;

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
  const known4 = effects3.map(effectNamed);
  return {
    set: known4.reduce((set, effect) => set | (effect?.bit ?? noEffects), noEffects),
    unknown: effects3.filter((_, at2) => known4[at2] === void 0)
  };
}
function functionsOf(declaration2, module2, names2) {
  const exports = module2.exports.filter(({ kind, index }) => kind === "function" && module2.functions[index]?.body);
  switch (declaration2.source) {
    case "config": {
      const matches = globMatcher(declaration2.name);
      const exported2 = exports.filter(({ name: name2 }) => matches(name2)).map(({ index }) => index);
      if (exported2.length > 0) return [...new Set(exported2)];
      return names2.bodies.filter((index) => named2(names2, index) && matches(names2.of(index).name));
    }
    case "marker":
    case "builtin": {
      const exported2 = exports.filter(({ name: name2 }) => name2 === declaration2.export).map(({ index }) => index);
      if (exported2.length > 0) return exported2;
      return names2.bodies.filter((index) => named2(names2, index) && isInstance(names2, index, declaration2.name));
    }
  }
}
function named2(names2, index) {
  return names2.symbol(index) !== void 0;
}
function isInstance(names2, index, path4) {
  return names2.of(index).name === path4 || names2.base(index) === path4;
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
    return symbol !== void 0 && (symbols.has(symbol) || paths.some((path4) => path4.test(names2.of(index).name)));
  });
}

// analyzers/graph/csr.ts
function graphOf(count4, from, to) {
  if (from.length !== to.length) throw new Error(`edges have ${from.length} sources and ${to.length} targets`);
  const start = new Uint32Array(count4 + 1);
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge];
    const end = to[edge];
    if (!(source >= 0 && source < count4 && end >= 0 && end < count4))
      throw new Error(`edge ${source} -> ${end} lies outside a graph of ${count4} nodes`);
    start[source + 1]++;
  }
  for (let node = 0; node < count4; node++) start[node + 1] += start[node];
  const next3 = start.slice(0, count4);
  const target = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) target[next3[from[edge]]++] = to[edge];
  return { count: count4, start, target };
}

// analyzers/effects/own.ts
function ownEffects(code3, stackPointer2) {
  const count4 = code3.module.functions.length;
  const own2 = {
    main: new Int32Array(count4),
    panic: new Int32Array(count4),
    callLive: new Uint8Array(code3.callTarget.length).fill(1),
    indirectLive: new Uint8Array(code3.indirectType.length).fill(1),
    noReturn: new Uint8Array(count4)
  };
  const references = code3.module.tables.map(({ element: element3 }) => !holdsFunctions(element3));
  for (let index = 0; index < count4; index++) {
    if (!code3.decoded[index]) continue;
    if (isPlain(code3, index)) own2.main[index] = translate(code3.effects[index]);
    else backwards(code3.decode(index), code3, own2, stackPointer2, references);
  }
  return own2;
}
function holdsFunctions(element3) {
  return !/extern|exn|cont/.test(element3);
}
var needsLook = [
  "ends",
  "catches",
  "throws",
  "traps",
  "grows",
  "writes-global",
  "writes-table"
];
function isPlain(code3, index) {
  return !needsLook.some((effect) => hasEffect(code3, index, effect));
}
var translation = [
  ["reads", "memory_read"],
  ["reads-heap", "memory_read"],
  ["writes", "memory_write"],
  ["writes-heap", "memory_write"],
  ["atomic-reads", "atomic_read"],
  ["atomic-writes", "atomic_write"],
  ["waits", "atomic_wait"],
  ["notifies", "atomic_notify"],
  ["grows", "memory_grow"],
  ["writes-table", "table_write"],
  ["writes-global", "global_write"],
  ["throws", "throw"]
];
function translate(bits2) {
  let set = noEffects;
  for (const [from, to] of translation) if ((bits2 & effectBit[from]) !== 0) set |= effectSet(to);
  return set;
}
var trap = effectSet("trap");
var tableWrite = effectSet("table_write");
var globalWrite = effectSet("global_write");
var effectOf = Int32Array.from({ length: idCount }, (_, id) => {
  const bits2 = effectsOf[id];
  const accesses = bits2 & (effectBit.reads | effectBit.writes);
  const set = translate(bits2 & effectBit.grows ? bits2 & ~effectBit.writes : bits2);
  return (bits2 & effectBit.traps) !== 0 && accesses === 0 ? set | trap : set;
});
var ids = {
  block: opcode("block"),
  loop: opcode("loop"),
  if: opcode("if"),
  else: opcode("else"),
  end: opcode("end"),
  br: opcode("br"),
  brIf: opcode("br_if"),
  brTable: opcode("br_table"),
  return: opcode("return"),
  unreachable: opcode("unreachable"),
  try: opcode("try"),
  tryTable: opcode("try_table"),
  catch: opcode("catch"),
  catchAll: opcode("catch_all"),
  delegate: opcode("delegate"),
  brOnNull: opcode("br_on_null"),
  brOnNonNull: opcode("br_on_non_null"),
  brOnCast: opcode("br_on_cast"),
  brOnCastFail: opcode("br_on_cast_fail"),
  globalSet: opcode("global.set")
};
var throwing = mask((effects3) => effects3.includes("throws"));
var calling = mask((effects3) => effects3.includes("calls"));
var tailCalling = mask((effects3) => effects3.includes("calls") && effects3.includes("ends"));
var direct = maskIds("call", "return_call");
var indirect = maskIds("call_indirect", "return_call_indirect", "call_ref", "return_call_ref");
var tableInit = opcode("table.init");
function mask(wanted2) {
  return Uint8Array.from({ length: idCount }, (_, id) => wanted2(rowById(id)?.effects.split(" ") ?? []) ? 1 : 0);
}
function maskIds(...names2) {
  const table4 = new Uint8Array(idCount);
  for (const name2 of names2) table4[opcode(name2)] = 1;
  return table4;
}
var label2 = new Uint8Array(256);
var after = new Uint8Array(256);
var other = new Int8Array(256);
var outside = new Uint8Array(256);
var handlers2 = new Uint8Array(256);
function causes(code3, stackPointer2, index, wanted2) {
  const references = code3.module.tables.map(({ element: element3 }) => !holdsFunctions(element3));
  const { op: op2, a, b, offset, count: count4 } = code3.decode(index);
  for (let i = 0; i < count4; i++)
    if ((effectAt(op2[i], a[i], b[i], stackPointer2, references) & wanted2) !== 0) return offset[i];
  return void 0;
}
function effectAt(id, a, b, stackPointer2, references) {
  if (id === ids.globalSet) return a === stackPointer2 ? noEffects : globalWrite;
  const effects3 = effectOf[id];
  return (effects3 & tableWrite) !== 0 && references[id === tableInit ? b : a] ? effects3 & ~tableWrite : effects3;
}
function backwards(view2, code3, own2, stackPointer2, references) {
  const { op: op2, a, b, side, end, next: next3, count: count4, function: index } = view2;
  let call2 = code3.callStart[index + 1];
  let indirectCall = code3.indirectStart[index + 1];
  let depth2 = 0;
  let caught = 0;
  let live = 1;
  let main = noEffects;
  let panic = noEffects;
  for (let i = count4 - 1; i >= 0; i--) {
    const id = op2[i];
    const effects3 = effectAt(id, a[i], b[i], stackPointer2, references);
    if (id === ids.end || id === ids.delegate) {
      const opener = end[i];
      const opened = opener < 0 ? ids.block : op2[opener];
      if (depth2 === label2.length) grow();
      label2[depth2] = opened === ids.loop ? 1 : live;
      after[depth2] = live;
      other[depth2] = -1;
      outside[depth2] = caught;
      handlers2[depth2] = 0;
      if (opened === ids.tryTable)
        for (let clause = 0, at2 = b[opener] + 2; clause < side[at2 - 1]; clause++)
          caught |= label2[depth2 - 1 - side[at2 + 4 * clause + 2]];
      depth2++;
    } else if (id === ids.block || id === ids.loop) depth2--;
    else if (id === ids.if) {
      depth2--;
      live |= other[depth2] < 0 ? after[depth2] : other[depth2];
    } else if (id === ids.else) {
      other[depth2 - 1] = live;
      live = after[depth2 - 1];
    } else if (id === ids.try || id === ids.tryTable) {
      caught = outside[--depth2];
    } else if (id === ids.catch || id === ids.catchAll) {
      handlers2[depth2 - 1] |= live;
      if (next3[end[end[i]]] === i) caught |= handlers2[depth2 - 1];
      live = after[depth2 - 1];
    } else if (id === ids.br) live = label2[depth2 - 1 - a[i]];
    else if (id === ids.brIf || id === ids.brOnNull || id === ids.brOnNonNull || id === ids.brOnCast || id === ids.brOnCastFail)
      live |= label2[depth2 - 1 - a[i]];
    else if (id === ids.brTable) {
      live = 0;
      for (let target = a[i]; target <= a[i] + b[i]; target++) live |= label2[depth2 - 1 - side[target]];
    } else if (id === ids.return) live = 1;
    else if (id === ids.unreachable) live = 0;
    else if (calling[id] || throwing[id]) {
      if (!calling[id]) live = caught;
      else if (tailCalling[id]) live = 1;
      else live |= caught;
      const tag2 = live === 0 ? 0 : caught ? 2 : 1;
      if (direct[id]) own2.callLive[--call2] = tag2;
      else if (indirect[id]) own2.indirectLive[--indirectCall] = tag2;
    }
    if (live) main |= effects3;
    else panic |= effects3;
  }
  own2.main[index] = main;
  own2.panic[index] = panic;
  own2.noReturn[index] = live ? 0 : 1;
}
function grow() {
  const larger = (old) => {
    const fresh3 = new Uint8Array(old.length * 2);
    fresh3.set(old);
    return fresh3;
  };
  label2 = larger(label2);
  after = larger(after);
  outside = larger(outside);
  handlers2 = larger(handlers2);
  const arms = new Int8Array(other.length * 2);
  arms.set(other);
  other = arms;
}

// analyzers/effects/hosts.ts
var bindgen = /^(wbg|__wbindgen_placeholder__|__wbindgen_externref_xform__|\.\/.*\.js)$/;
var wasiP1 = /^wasi_(snapshot_preview1|unstable)$/;
var go = /^(go|gojs)$/;
var env = /^(env|a|asm2wasm|global)$/;
var handles = /^(?:\[(?:resource-drop|resource-new|resource-rep|export|task-return)\])/;
function host(name2, module2, ...rows2) {
  return rows2.map(([pattern2, effects3]) => ({ host: name2, module: module2, name: pattern2, effects: effects3 }));
}
var anything = /^/;
var clock = effectSet("clock");
var random = effectSet("random");
var network = effectSet("network");
var filesystem = effectSet("filesystem");
var io = effectSet("io");
var jsCall = effectSet("js_call");
var exit = effectSet("diverge");
var throws = effectSet("throw");
var hostRows = [
  // fixtures/rust/wasm, the reference crate: src/host.rs.
  ...host(
    "wasm crate",
    /^wasm_host$/,
    [/^externref_(drop|clone|is)$|^host_capabilities$/, noEffects],
    [/^__wasm_lint_linear_dropped$/, throws]
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
    [anything, jsCall]
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
    [anything, io]
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
    [anything, jsCall]
  ),
  // Source: AssemblyScript standard library, `abort`, `trace` and `seed`; and Emscripten's library_*.js and system/lib.
  ...host("env", env, [/^abort$/, effectSet("trap")], [/^seed$/, random], [/^napi_/, jsCall]),
  ...host(
    "emscripten",
    env,
    [
      /^_*(emscripten_)?(date_now|get_now|get_now_res|clock_time_get|clock_getres|time|gettimeofday|(gmtime|localtime|mktime|tzset)(_js)?)$/,
      clock
    ],
    [/^_*(getentropy|emscripten_random|arc4random)/, random],
    [
      /^_*syscall_(socket|connect|bind|listen|accept4?|sendto|recvfrom|sendmsg|recvmsg|getaddrinfo|getsockname|getpeername|getsockopt|shutdown)|^_*emscripten_(fetch|websocket)|^getaddrinfo$/,
      network
    ],
    [
      /^_*syscall_(open|openat|stat|lstat|fstat|fstat64|newfstatat|unlink|rename|mkdir|rmdir|chmod|fchmod|chown|readlink|getdents|faccessat|access|truncate|ftruncate|chdir|getcwd|symlink|utimensat|statfs)/,
      filesystem
    ],
    [/^_*syscall_/, io],
    [/^_*emscripten_(resize_heap|notify_memory_growth)$/, effectSet("memory_grow")],
    [/^_*(emscripten_)?(memcpy_js|memcpy_big)$/, effectSet("memory_read", "memory_write")],
    [/^_*(abort_js|abort|assert_fail|segfault|alignfault)$/, effectSet("trap")],
    [/^_*(proc_exit|exit|emscripten_force_exit|emscripten_exit_with_live_runtime)$/, exit],
    [/^_*cxa_(throw|rethrow|rethrow_primary_exception)$|^_*resumeException$|^_*emscripten_throw_longjmp$/, throws],
    [/^_*(pthread_create_js|emscripten_(create_wasm_worker|malloc_wasm_worker))$/, effectSet("thread_spawn")]
  )
];
function hostEffect(module2, name2) {
  const row = hostRows.find((row2) => row2.module.test(module2) && row2.name.test(name2));
  return row ? { host: row.host, effects: row.effects, housekeeping: row.effects === noEffects } : { host: env.test(module2) ? "env" : "unknown", effects: jsCall, housekeeping: false };
}
function invokesTable(module2, name2) {
  return env.test(module2) && /^invoke_[vijfdp]+$/.test(name2);
}

// analyzers/effects/stack-pointer.ts
var globalSet = opcode("global.set");
var globalGet2 = opcode("global.get");
var localTee = opcode("local.tee");
var sub = opcode("i32.sub");
var add = opcode("i32.add");
var constant5 = opcode("i32.const");
var sub64 = opcode("i64.sub");
var add64 = opcode("i64.add");
var constant64 = opcode("i64.const");
var sample = 400;
var prologue = 14;
var alignment = 16;
function stackPointer(code3) {
  const { globals, functions: functions2 } = code3.module;
  const candidates = globals.map(canBe);
  const votes = new Uint32Array(globals.length);
  let looked = 0;
  for (const { index } of functions2) {
    if (!code3.decoded[index] || !hasEffect(code3, index, "writes-global")) continue;
    if (++looked > sample) break;
    const global2 = movedDown(code3.decode(index));
    if (global2 >= 0 && candidates[global2]) votes[global2]++;
  }
  let best = -1;
  votes.forEach((number3, global2) => {
    if (number3 > (best < 0 ? 0 : votes[best])) best = global2;
  });
  return best;
}
function canBe({ mutable, type: type4, init, import: from }) {
  if (!mutable || type4 !== "i32" && type4 !== "i64") return false;
  return from !== void 0 || init?.value !== void 0 && init.value >= 1024n && init.value % BigInt(alignment) === 0n;
}
function movedDown(view2) {
  const { op: op2, a, count: count4 } = view2;
  for (let i = 2; i < Math.min(count4, 64); i++) {
    if (op2[i] !== globalSet) continue;
    if (i >= 4 && op2[i - 1] === localTee && op2[i - 4] === globalGet2 && a[i - 4] === a[i] && isFrame(view2, i - 2))
      return a[i];
    if (i < prologue && op2[0] === globalGet2 && a[0] === a[i] && subtractsFrame(view2, i)) return a[i];
  }
  return -1;
}
function isFrame({ op: op2, a }, i) {
  if (op2[i - 1] !== constant5 && op2[i - 1] !== constant64) return false;
  const size2 = op2[i] === sub || op2[i] === sub64 ? a[i - 1] : op2[i] === add || op2[i] === add64 ? -a[i - 1] : 0;
  return size2 > 0 && size2 % alignment === 0;
}
function subtractsFrame({ op: op2, a }, before) {
  let frame3 = false;
  let subtracts = false;
  for (let i = 0; i < before; i++) {
    if (op2[i] === constant5 || op2[i] === constant64) frame3 ||= a[i] > 0 && a[i] % alignment === 0;
    subtracts ||= op2[i] === sub || op2[i] === sub64;
  }
  return frame3 && subtracts;
}

// analyzers/effects/call-graph.ts
var callGraph = analyzer({
  name: "call-graph",
  doc: "Calls between functions, direct and through tables, with those apart that lie only on the way into a trap or throw.",
  requires: { code: code2 },
  run: ({ code: code3 }) => callGraphOf(code3)
});
function callGraphOf(code3) {
  const { module: module2 } = code3;
  const pointer = stackPointer(code3);
  const own2 = ownEffects(code3, pointer);
  const functions2 = module2.functions.length;
  const nodes = indirectNodes(code3);
  const half2 = functions2 + nodes.list.length;
  const edges = (withIndirect) => {
    const from = [];
    const to = [];
    const add2 = (caller, callee, live) => {
      from.push(half2 + caller);
      to.push(half2 + callee);
      if (live === 0) return;
      from.push(caller);
      to.push(live === 2 ? half2 + callee : callee);
    };
    for (let caller = 0; caller < functions2; caller++) {
      for (let call2 = code3.callStart[caller]; call2 < code3.callStart[caller + 1]; call2++)
        add2(caller, code3.callTarget[call2], own2.callLive[call2]);
      if (!withIndirect) continue;
      for (let call2 = code3.indirectStart[caller]; call2 < code3.indirectStart[caller + 1]; call2++)
        add2(caller, functions2 + nodes.ofCall[call2], own2.indirectLive[call2]);
      for (const node of nodes.ofImport.get(caller) ?? []) add2(caller, functions2 + node, 2);
    }
    if (withIndirect)
      nodes.list.forEach(({ targets: targets2 }, node) => targets2.forEach((target) => add2(functions2 + node, target, 1)));
    return graphOf(half2 * 2, from, to);
  };
  return {
    module: module2,
    code: code3,
    own: own2,
    stackPointer: pointer,
    functions: functions2,
    half: half2,
    direct: edges(false),
    all: edges(true),
    indirect: nodes.list,
    openTables: openTables(module2)
  };
}
function openTables(module2) {
  const exported2 = new Set(module2.exports.filter(({ kind }) => kind === "table").map(({ index }) => index));
  return module2.tables.filter((table4) => holdsFunctions(table4.element) && (table4.import !== void 0 || exported2.has(table4.index))).map(({ index }) => index);
}
function indirectNodes(code3) {
  const { module: module2 } = code3;
  const classOf = typeClasses(module2);
  const held = contents(code3);
  const list6 = [];
  const byKey = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  const nodeOf = (table4, type4) => {
    const key = `${table4}/${classOf(type4)}`;
    let node = byKey.get(key);
    if (node === void 0) {
      let ofTable = members.get(table4);
      if (!ofTable) members.set(table4, ofTable = byClass(module2, held(table4), classOf));
      byKey.set(key, node = list6.length);
      list6.push({ table: table4, type: type4, targets: ofTable.get(classOf(type4)) ?? [] });
    }
    return node;
  };
  const ofCall = Int32Array.from(code3.indirectType, (type4, call2) => nodeOf(code3.indirectTable[call2], type4));
  const ofImport = /* @__PURE__ */ new Map();
  for (const { index, type: type4, import: from } of module2.functions)
    if (from && invokesTable(from.module, from.name)) {
      const called2 = invokedTypes(module2, type4);
      ofImport.set(
        index,
        module2.tables.flatMap((table4) => called2.map((type5) => nodeOf(table4.index, type5)))
      );
    }
  return { list: list6, ofCall, ofImport };
}
function byClass(module2, held, classOf) {
  const classes = /* @__PURE__ */ new Map();
  for (const index of held) {
    const type4 = module2.functions[index]?.type;
    if (type4 === void 0) continue;
    const key = classOf(type4);
    const found = classes.get(key);
    if (found) found.push(index);
    else classes.set(key, [index]);
  }
  return classes;
}
function typeClasses({ types: types4 }) {
  const subtyping = types4.some(({ final, supertype }) => !final || supertype !== void 0);
  return (type4) => {
    const called2 = types4[type4];
    if (!subtyping) return called2?.canonical ?? -1;
    return called2?.kind === "func" ? `${called2.params.length}>${called2.results.length}` : "?";
  };
}
function invokedTypes(module2, type4) {
  const own2 = module2.types[type4];
  if (own2?.kind !== "func") return [];
  const wanted2 = `${own2.params.slice(1).join()}>${own2.results.join()}`;
  const index = module2.types.findIndex(
    (type5) => type5.kind === "func" && `${type5.params.join()}>${type5.results.join()}` === wanted2
  );
  return index < 0 ? [] : [index];
}
var writers = ["table.set", "table.grow", "table.fill", "table.copy", "table.init"].map(opcode);
function contents(code3) {
  const { module: module2 } = code3;
  const referenced = new Set(code3.refTarget);
  for (const { functions: functions2 } of module2.elements) for (const index of functions2) if (index >= 0) referenced.add(index);
  for (const { init } of [...module2.globals, ...module2.tables])
    if (init?.function !== void 0) referenced.add(init.function);
  const written = writers.some((id) => code3.opcodeCount[id] > 0);
  return (table4) => {
    const definition = module2.tables[table4];
    if (!definition || written || definition.import) return referenced;
    const held = new Set(definition.init?.function === void 0 ? [] : [definition.init.function]);
    for (const segment2 of module2.elements)
      if (segment2.mode === "active" && (segment2.table ?? 0) === table4) {
        for (const index of segment2.functions) if (index >= 0) held.add(index);
      }
    return held;
  };
}

// analyzers/wasm/arity.ts
var pops = new Int8Array(idCount);
var pushes = new Int8Array(idCount);
var ends2 = new Uint8Array(idCount);
for (let id = 0; id < idCount; id++) {
  const row = rowById(id);
  const [operands3 = "", results2 = ""] = (row?.types ?? "").split("->").map((side) => side.trim());
  const size2 = (side) => /<(params|results|label|fields|n)>/.test(side) ? -1 : side === "" ? 0 : side.split(" ").length;
  pops[id] = size2(operands3);
  pushes[id] = size2(results2);
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
  for (const name2 of names2) howOf[opcode(name2)] = how[key];

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
var ifId3 = opcode("if");
var loopId2 = opcode("loop");
var tryTableId3 = opcode("try_table");
var catchId3 = opcode("catch");
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
function linkOperands(of2, decoded, into = scratch) {
  o = into;
  view = decoded;
  module = of2;
  const { count: count4, op: op2, a, b, side } = view;
  reserve2(count4);
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
  enter3(-1, 0, resultsOf(module.functions[view.function]?.type ?? -1));
  for (let i = 0; i < count4; i++) {
    const id = op2[i];
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
        close2(i);
        break;
      case 2:
        finish(i);
        height = frames.base[depth];
        alive = frames.entered[depth] === 1;
        for (let k = 0; k < frames.params[depth]; k++) push3(kept[frames.kept[depth] + k]);
        break;
      case 3:
        finish(i);
        height = frames.base[depth];
        alive = frames.entered[depth] === 1;
        if (id === catchId3) pushFresh(i, parameters(module.tags[a[i]]?.type ?? -1));
        break;
      case 4:
        open2(i, id);
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
        other2(i, id);
        if (endsBy[id]) alive = false;
    }
    if (o.values > mostValues) return void 0;
  }
  operandStart[count4] = operands2;
  return o;
}
function reserve2(count4) {
  if (o.live.length < count4) {
    o.live = doubled(o.live, count4);
    o.operandStart = new Uint32Array(o.live.length + 1);
    o.firstResult = new Int32Array(o.live.length);
    o.resultCount = new Int32Array(o.live.length);
  } else if (o.operandStart.length === 1) o.operandStart = new Uint32Array(o.live.length + 1);
  if (depthOf.length < count4) depthOf = doubled(depthOf, count4);
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
function push3(value3) {
  if (height === stack.length) stack = doubled(stack, height + 1);
  stack[height++] = value3;
}
function pushFresh(i, n) {
  const first = fresh(i, n);
  o.firstResult[i] = first;
  o.resultCount[i] = n;
  if (o.values <= mostValues) for (let value3 = first; value3 < first + n; value3++) push3(value3);
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
  for (let k = 0; k < n; k++) push3(o.operand[operands2 - skip2 - n + k]);
}
function branch(target, from, skip2) {
  if (!alive) return;
  const d = target < 0 ? 0 : depthOf[target];
  const isLoop = target >= 0 && view.op[target] === loopId2;
  const n = isLoop ? frames.params[d] : frames.results[d];
  const first = isLoop ? frames.param[d] : frames.result[d];
  for (let k = 0; k < n; k++) flow(first + k, o.operand[operands2 - skip2 - n + k], from);
  if (!isLoop) frames.reached[d] = 1;
}
function labelArity(target) {
  const d = target < 0 ? 0 : depthOf[target];
  return target >= 0 && view.op[target] === loopId2 ? frames.params[d] : frames.results[d];
}
function parameters(type4) {
  const defined = module.types[type4];
  return defined?.kind === "func" ? defined.params.length : 0;
}
function resultsOf(type4) {
  const defined = module.types[type4];
  return defined?.kind === "func" ? defined.results.length : 0;
}
function behind(type4) {
  const defined = module.types[type4];
  return defined?.kind === "cont" ? defined.function ?? -1 : -1;
}
function tagType2(tag2) {
  return module.tags[tag2]?.type ?? -1;
}
function enter3(i, params, results2) {
  const d = ++depth;
  if (d === frames.opener.length) {
    for (const key of Object.keys(frames))
      Object.assign(frames, { [key]: doubled(frames[key], d + 1) });
  }
  if (i >= 0) depthOf[i] = d;
  frames.opener[d] = i;
  frames.base[d] = height - params;
  frames.params[d] = params;
  frames.results[d] = results2;
  frames.reached[d] = 0;
  frames.entered[d] = alive ? 1 : 0;
  frames.kept[d] = keptLength;
  frames.result[d] = fresh(i < 0 ? view.count - 1 : view.end[i], results2);
}
function open2(i, id) {
  const type4 = view.a[i];
  const params = type4 >= 0 ? parameters(type4) : 0;
  const results2 = type4 >= 0 ? resultsOf(type4) : type4 === emptyBlock ? 0 : 1;
  take(params + (id === ifId3 ? 1 : 0));
  const from = o.operandStart[i];
  if (id === tryTableId3) clauses2(i);
  for (let k = 0; k < params; k++) push3(o.operand[from + k]);
  enter3(i, params, results2);
  if (id === ifId3) {
    if (keptLength + params > kept.length) kept = doubled(kept, keptLength + params);
    for (let k = 0; k < params; k++) kept[keptLength++] = o.operand[from + k];
  } else if (id === loopId2) {
    height -= params;
    pushFresh(i, params);
    frames.param[depth] = o.firstResult[i];
    if (alive) for (let k = 0; k < params; k++) flow(o.firstResult[i] + k, o.operand[from + k], i);
  }
}
function finish(i) {
  const results2 = frames.results[depth];
  take(results2);
  if (!alive) return;
  const first = frames.result[depth];
  for (let k = 0; k < results2; k++) flow(first + k, o.operand[operands2 - results2 + k], i);
  frames.reached[depth] = 1;
}
function close2(i) {
  finish(i);
  const opener = frames.opener[depth];
  const results2 = frames.results[depth];
  const first = frames.result[depth];
  if (opener >= 0 && view.op[opener] === ifId3) {
    if (view.next[opener] < 0 && frames.entered[depth]) {
      for (let k = 0; k < results2; k++) flow(first + k, kept[frames.kept[depth] + k], opener);
      frames.reached[depth] = 1;
    }
    keptLength = frames.kept[depth];
  }
  alive = frames.reached[depth] === 1;
  o.live[i] = frames.reached[depth];
  height = frames.base[depth];
  o.firstResult[i] = first;
  o.resultCount[i] = results2;
  for (let k = 0; k < results2; k++) push3(first + k);
  depth--;
}
function clauses2(i) {
  const from = view.b[i] + 2;
  const n = view.side[from - 1];
  const saved = operands2;
  for (let k = 0; k < n; k++) {
    const kind = view.side[from + 4 * k];
    const target = view.side[from + 4 * k + 3];
    const arity = (kind < 2 ? parameters(tagType2(view.side[from + 4 * k + 1])) : 0) + (kind & 1);
    const first = fresh(i, arity);
    if (o.values > mostValues) return;
    if (operands2 + arity > o.operand.length) o.operand = doubled(o.operand, operands2 + arity);
    for (let v = 0; v < arity; v++) o.operand[operands2++] = first + v;
    if (labelArity(target) === arity) branch(target, i, 0);
    else if (alive) o.unresolved++;
    operands2 = saved;
  }
}
function other2(i, id) {
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
      return typed(i, id, tagType2(first), 0);
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
        parameters(tagType2(view.side[b[i] + 1 + 4 * view.side[b[i]]])) + 1,
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
function exchange(i, operands3, results2) {
  take(operands3);
  pushFresh(i, results2);
}
function typed(i, id, type4, extra) {
  take(parameters(type4) + extra);
  if (!ends2[id]) pushFresh(i, resultsOf(type4));
}

// analyzers/effects/frame.ts
var memoryWrite = effectSet("memory_write");
var globalGet3 = opcode("global.get");
var localGet = opcode("local.get");
var localSet = opcode("local.set");
var localTee2 = opcode("local.tee");
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
function frameAnalysis(code3, own2, stackPointer2) {
  const known4 = /* @__PURE__ */ new Map();
  const view2 = newView();
  const operands3 = newOperands();
  const heapStore = (index) => {
    if (((own2.main[index] | own2.panic[index]) & memoryWrite) === 0) return void 0;
    if (!known4.has(index)) {
      code3.decode(index, view2);
      const linked = stackPointer2 < 0 ? void 0 : linkOperands(code3.module, view2, operands3);
      known4.set(index, firstElsewhere(view2, linked, stackPointer2, parametersOf2(code3, index)));
    }
    return known4.get(index);
  };
  return { heapStore, writesHeap: (index) => heapStore(index) !== void 0 };
}
function parametersOf2({ module: module2 }, index) {
  const type4 = module2.types[module2.functions[index]?.type ?? -1];
  return type4?.kind === "func" ? type4.params.length : 0;
}
function firstElsewhere(view2, operands3, stackPointer2, parameters2) {
  const { op: op2, offset, count: count4 } = view2;
  const linked = operands3?.unresolved === 0 ? operands3 : void 0;
  const frameLocals = linked && localsOfFrame(view2, linked, stackPointer2, parameters2);
  for (let i = 0; i < count4; i++) {
    const id = op2[i];
    if (!stores[id] && !heapStores[id]) continue;
    if (!linked || !frameLocals) return offset[i];
    if (!linked.live[i]) continue;
    const address = linked.operand[linked.operandStart[i]];
    if (heapStores[id] || !isFrameAddress(address, view2, linked, stackPointer2, frameLocals, 0)) return offset[i];
  }
  return void 0;
}
function localsOfFrame(view2, operands3, stackPointer2, parameters2) {
  const { op: op2, a, count: count4, locals } = view2;
  const frame3 = new Uint8Array(locals);
  const sets = [];
  for (let i = 0; i < count4; i++)
    if ((op2[i] === localSet || op2[i] === localTee2) && operands3.live[i]) {
      sets.push(i);
      if (a[i] >= parameters2) frame3[a[i]] = 1;
    }
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of sets) {
      if (!frame3[a[i]]) continue;
      const value3 = operands3.operand[operands3.operandStart[i]];
      if (isFrameAddress(value3, view2, operands3, stackPointer2, frame3, 0)) continue;
      frame3[a[i]] = 0;
      changed = true;
    }
  }
  return frame3;
}
var deepest3 = 24;
function isFrameAddress(value3, view2, operands3, stackPointer2, frame3, depth2) {
  if (value3 < 0 || depth2 > deepest3) return false;
  const again2 = (next3) => isFrameAddress(next3, view2, operands3, stackPointer2, frame3, depth2 + 1);
  if (operands3.firstIncoming[value3] >= 0) {
    for (const edge of incoming(operands3, value3)) if (edge.value !== value3 && !again2(edge.value)) return false;
    return true;
  }
  const i = operands3.definer[value3];
  const id = view2.op[i];
  if (id === globalGet3) return view2.a[i] === stackPointer2;
  if (id === localGet) return frame3[view2.a[i]] === 1;
  if (id === localTee2) return again2(operands3.operand[operands3.operandStart[i]]);
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
    const name2 = `${from.module}.${from.name}`;
    const override = overrides.find(({ matches }) => matches(name2));
    const declaration2 = declared.get(name2);
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
function namedEffects(text3) {
  return text3.split(/[\s,]+/).filter((word4) => word4 !== "" && word4 !== "pure" && word4 !== "none").reduce((set, word4) => set | (effectNamed(word4)?.bit ?? effectSet("js_call")), noEffects);
}

// analyzers/graph/reach.ts
function reach(graph, roots2, blocked) {
  const { count: count4, start, target } = graph;
  const parent = new Int32Array(count4).fill(-1);
  const order2 = new Int32Array(count4);
  let size2 = 0;
  for (const root of roots2)
    if (parent[root] === -1 && !blocked?.(root)) {
      parent[root] = root;
      order2[size2++] = root;
    }
  for (let head3 = 0; head3 < size2; head3++) {
    const node = order2[head3];
    for (let edge = start[node]; edge < start[node + 1]; edge++) {
      const next3 = target[edge];
      if (parent[next3] !== -1 || blocked?.(next3)) continue;
      parent[next3] = node;
      order2[size2++] = next3;
    }
  }
  return { parent, order: order2.subarray(0, size2) };
}
function walkTo(reached, node) {
  const walk4 = [];
  if (reached.parent[node] === -1) return walk4;
  for (let at2 = node; ; at2 = reached.parent[at2]) {
    walk4.push(at2);
    if (reached.parent[at2] === at2) return walk4.reverse();
  }
}

// analyzers/graph/scc.ts
function components(graph) {
  const { count: count4, start, target } = graph;
  const of2 = new Int32Array(count4).fill(-1);
  const index = new Uint32Array(count4);
  const low = new Uint32Array(count4);
  const edge = new Uint32Array(count4);
  const open3 = new Int32Array(count4);
  const walk4 = new Int32Array(count4);
  const member = new Int32Array(count4);
  const rows2 = [0];
  let visited = 0;
  let openSize = 0;
  let members = 0;
  for (let root = 0; root < count4; root++) {
    if (index[root] !== 0) continue;
    let depth2 = 0;
    walk4[0] = root;
    index[root] = low[root] = ++visited;
    edge[root] = start[root];
    open3[openSize++] = root;
    while (depth2 >= 0) {
      const node = walk4[depth2];
      const at2 = edge[node];
      if (at2 < start[node + 1]) {
        edge[node] = at2 + 1;
        const next3 = target[at2];
        if (index[next3] === 0) {
          index[next3] = low[next3] = ++visited;
          edge[next3] = start[next3];
          open3[openSize++] = next3;
          walk4[++depth2] = next3;
        } else if (of2[next3] === -1 && index[next3] < low[node]) low[node] = index[next3];
        continue;
      }
      if (low[node] === index[node]) {
        const component = rows2.length - 1;
        let popped;
        do {
          popped = open3[--openSize];
          of2[popped] = component;
          member[members++] = popped;
        } while (popped !== node);
        rows2.push(members);
      }
      depth2--;
      if (depth2 >= 0) {
        const parent = walk4[depth2];
        if (low[node] < low[parent]) low[parent] = low[node];
      }
    }
  }
  return { count: rows2.length - 1, of: of2, start: Uint32Array.from(rows2), member };
}

// analyzers/effects/summaries.ts
function closure2(graph, own2) {
  const found = components(graph);
  const ofComponent = new Int32Array(found.count);
  for (let component = 0; component < found.count; component++) {
    let set = 0;
    for (let at2 = found.start[component]; at2 < found.start[component + 1]; at2++) {
      const node = found.member[at2];
      set |= own2[node] ?? 0;
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
  run: ({ build: build3, callGraph: callGraph2, names: names2, declaredEffects: declaredEffects2 }) => inferEffects(build3, callGraph2, names2, declaredEffects2.imports),
  *facts({ graph, definite, possible }) {
    for (const { index, body } of graph.module.functions) {
      if (!body) continue;
      const at2 = { kind: "bytes", artifact: graph.module.artifact.path, ...body };
      const say2 = (set) => effectNames2(set).join(" ") || "nothing";
      const extra = possible.main[index] & ~definite.main[index];
      const panic = possible.any[index] & ~possible.main[index];
      const text3 = `does ${say2(definite.main[index])}` + (extra ? `; through tables ${say2(extra)}` : "") + (panic ? `; on panic ${say2(panic)}` : "");
      yield { at: at2, text: text3 };
    }
  }
});
function inferEffects(build3, graph, names2, declared = /* @__PURE__ */ new Map()) {
  const { module: module2, own: bodies2, functions: functions2, code: code3 } = graph;
  const imports = importEffects(module2, build3.contract, declared);
  const main = bodies2.main.slice();
  const panic = bodies2.panic;
  imports.forEach(({ effects: effects3 }, index) => main[index] = effects3);
  const allocator = allocatorOf(module2, names2);
  for (const index of allocator ?? []) main[index] |= effectSet("alloc");
  for (const { index, body } of module2.functions) if (body && !code3.decoded[index]) main[index] = unknownEffects;
  const any = main.map((set, index) => set | panic[index]);
  const own2 = { main, any };
  const halves2 = (calls, foreign4) => {
    const sets = new Int32Array(graph.half * 2);
    sets.set(main);
    sets.set(any, graph.half);
    if (foreign4)
      graph.indirect.forEach(({ table: table4 }, node) => {
        if (module2.tables[table4]?.import) sets[functions2 + node] = sets[graph.half + functions2 + node] = foreign4;
      });
    const closed = closure2(calls, sets);
    return { main: closed.subarray(0, graph.half), any: closed.subarray(graph.half) };
  };
  return {
    graph,
    own: own2,
    definite: halves2(graph.direct, noEffects),
    // What the host put into an imported table is a call of the host.
    possible: halves2(graph.all, effectSet("js_call")),
    imports,
    seesAllocator: allocator !== void 0 && allocator.length > 0,
    seesAtomics: atomics.some((id) => code3.opcodeCount[id] > 0),
    frames: frameAnalysis(code3, bodies2, graph.stackPointer)
  };
}
var atomics = opcodeRows.filter(({ proposal }) => proposal === "threads").map(({ name: name2 }) => opcode(name2));
function witness(effects3, from, effect, tier = "main") {
  const { graph, own: own2, imports, frames: frames2 } = effects3;
  const { half: half2 } = graph;
  const has2 = (node) => {
    const [index, part2] = node < half2 ? [node, own2.main] : [node - half2, own2.any];
    return (part2[index] & effect) !== 0 && (effect !== memoryWrite2 || frames2.writesHeap(index));
  };
  const nodes = walkToFirst(graph.direct, tier === "main" ? from : half2 + from, has2);
  const functions2 = nodes.map((node) => node < half2 ? node : node - half2);
  const last = functions2.at(-1);
  if (last === void 0) return void 0;
  const calls = nodes.slice(1).map((callee, step4) => callOf(graph, nodes[step4], callee));
  const instruction = imports[last] ? void 0 : effect === memoryWrite2 ? frames2.heapStore(last) : causes(graph.code, graph.stackPointer, last, effect);
  return { functions: functions2, calls, ...instruction === void 0 ? {} : { instruction } };
}
var memoryWrite2 = effectSet("memory_write");
function callOf({ code: code3, own: own2, half: half2 }, caller, callee) {
  const [from, onReturn] = caller < half2 ? [caller, true] : [caller - half2, false];
  const to = callee < half2 ? callee : callee - half2;
  for (let call2 = code3.callStart[from]; call2 < code3.callStart[from + 1]; call2++)
    if (code3.callTarget[call2] === to && (!onReturn || own2.callLive[call2] === (callee < half2 ? 1 : 2)))
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

The effects are ${list(effects.map(({ name: name2 }) => `\`${name2}\``))}. A declared effect includes what cannot be had without it: \`alloc\` includes
\`memory_grow\` and memory accesses. By default these are not judged, because nearly every compiled function has them:
${list(effects.filter(({ judged }) => judged === "asked").map(({ name: name2 }) => `\`${name2}\``))}; the option \`alsoJudge\` asks for them.

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
  const extra = asked.reduce((set, name2) => set | (effectNamed(name2)?.bit ?? 0), 0);
  return effects.reduce((set, { name: name2, judged, bit }) => {
    if (name2 === "alloc" && !seesAllocator) return set;
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
  const name2 = names2.of(index).name;
  const last = proof.functions.at(-1);
  const steps = path3(proof, effects3, names2);
  return {
    at: steps[0]?.at ?? names2.place(index),
    subject: names2.subject(index),
    message: `'${clip(name2)}' declares ${say(declared)} but ${does2(effect, last, proof, effects3, names2)}: ` + walk2(proof.functions.map((step4) => nameOf2(step4, effects3, names2))),
    advice: `Declare \`${effect.name}\` where its effects are declared, or take the call out (${showSource(declaration2)}).`,
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
  const known4 = effects3 === 0 ? "no effects" : list(effectNames2(effects3).map((name2) => `\`${name2}\``));
  return unknown2.length === 0 ? known4 : `${known4} (${list(unknown2.slice(0, 3).map((word4) => `'${clip(word4, 40)}'`))} is none)`;
}
function walk2(names2) {
  if (names2.length <= 7) return names2.join(" > ");
  return [...names2.slice(0, 3), `… ${names2.length - 6} more …`, ...names2.slice(-3)].join(" > ");
}
function does2(effect, last, proof, effects3, names2) {
  if (effects3.imports[last]) return `has the effect \`${effect.name}\` by import ${nameOf2(last, effects3, names2)}`;
  if (proof.instruction === void 0) return `has the effect \`${effect.name}\` by calling the allocator`;
  return `has the effect \`${effect.name}\` by an instruction`;
}
function path3({ functions: functions2, calls, instruction }, effects3, names2) {
  const steps = calls.map((offset, step4) => ({
    at: names2.place(functions2[step4], offset),
    message: `${quoted3(functions2[step4], effects3, names2)} calls ${quoted3(functions2[step4 + 1], effects3, names2)}`
  }));
  const last = functions2.at(-1);
  if (effects3.imports[last]) steps.push({ at: names2.place(last), message: `import ${nameOf2(last, effects3, names2)}` });
  else if (instruction !== void 0)
    steps.push({
      at: names2.place(last, instruction),
      message: `the instruction in ${quoted3(last, effects3, names2)}`
    });
  return steps;
}
function nameOf2(index, { imports }, names2) {
  const from = imports[index]?.import;
  return from ? `'${clip(`${from.module}.${from.name}`)}'` : clip(names2.of(index).name);
}
function quoted3(index, effects3, names2) {
  const name2 = nameOf2(index, effects3, names2);
  return effects3.imports[index] ? `import ${name2}` : `'${name2}'`;
}
function* undecided(functions2, { seesAtomics }, names2) {
  const first = functions2[0];
  if (!first || seesAtomics) return;
  yield {
    at: names2.place(first.index),
    subject: "atomic effects",
    certainty: "unknown",
    message: `whether ${count2(functions2.length, "function")} that declare their effects access memory atomically cannot be told: the build has no atomic instructions, so the compiler made plain accesses of them`,
    advice: "Lint a build with -Ctarget-feature=+atomics to have atomic effects checked."
  };
}

// analyzers/contract/place-type.ts
function typeOfPlace(code3, place4) {
  let type4 = code3.locals[place4.local]?.type;
  for (const step4 of place4.projection) {
    switch (step4.kind) {
      case "field":
      case "cast":
        type4 = step4.type;
        break;
      case "deref":
        type4 = type4 && pointedTo(type4);
        break;
      case "index":
      case "constant-index":
        type4 = type4?.kind === "array" || type4?.kind === "slice" ? type4.of : void 0;
        break;
      case "downcast":
      case "subslice":
        break;
    }
  }
  return type4;
}
function typeOfOperand(code3, operand3) {
  return operand3.kind === "const" ? typeOfConst(operand3.value) : typeOfPlace(code3, operand3.place);
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
function primitive(name2) {
  return { kind: "path", path: { segments: [{ kind: "name", name: name2, args: [] }] } };
}
function pointedTo(type4) {
  if (type4.kind === "ref" || type4.kind === "pointer") return type4.to;
  return type4.kind === "path" && lastName(type4.path) === "Box" ? typeArguments(type4.path)[0] : void 0;
}
function withoutPointers(type4) {
  return type4.kind === "ref" || type4.kind === "pointer" ? withoutPointers(type4.to) : type4;
}

// analyzers/ownership/blocks.ts
function normalBlocks(code3) {
  return code3.blocks.flatMap((block3, index) => block3.cleanup ? [] : [index]);
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
    const type4 = self?.kind === "ref" ? self.to : self;
    if (type4?.kind === "closure" && type4.span) return { span: type4.span, precise: true };
  }
  for (const segment2 of [...body.path.segments].reverse()) {
    if (segment2.kind === "impl-at") return { span: segment2.span, precise: false };
  }
  return void 0;
}
function printedSpan({ code: code3, params }) {
  const result2 = code3.locals[0]?.source;
  if (!result2) return void 0;
  let { line, column, endLine, endColumn } = result2;
  const widen = (span) => {
    if (span?.file !== result2.file) return;
    if (span.line < line || span.line === line && span.column < column) ({ line, column } = span);
    if (span.endLine > endLine || span.endLine === endLine && span.endColumn > endColumn)
      ({ endLine, endColumn } = span);
  };
  for (let n = 1; n <= params.length; n++) widen(code3.locals[n]?.source);
  for (const { terminator } of code3.blocks) if (terminator.kind === "return") widen(terminator.source);
  return { file: result2.file, line, column, endLine, endColumn };
}
function inlinedAround(body, point) {
  if (!body.dump.inlined || !point.source) return void 0;
  const around3 = [];
  for (let call2 = point.inlined; call2; call2 = call2.within) around3.push(call2.callee);
  return around3;
}
function pointAt(body, { block: block3, statement }) {
  const found = block3 === void 0 ? void 0 : body.code.blocks[block3];
  return found && statement !== void 0 ? found.statements[statement] ?? found.terminator : void 0;
}

// analyzers/ownership/definitions.ts
var known2 = /* @__PURE__ */ new WeakMap();
function definitionsOf(code3, parameters2) {
  const before = known2.get(code3);
  if (before) return before;
  const all2 = /* @__PURE__ */ new Map();
  const partial = /* @__PURE__ */ new Set();
  const borrowed = /* @__PURE__ */ new Set();
  const mutably = /* @__PURE__ */ new Set();
  const define = (to, definition) => {
    if (to.projection.length > 0) {
      if (to.projection[0]?.kind !== "deref") partial.add(to.local);
      return;
    }
    const row = all2.get(to.local);
    if (row) row.push(definition);
    else all2.set(to.local, [definition]);
  };
  code3.blocks.forEach(({ statements, terminator, cleanup }, block3) => {
    statements.forEach((statement, index) => {
      if (statement.kind === "set-discriminant") partial.add(statement.place.local);
      if (statement.kind !== "assign") return;
      const { to, from } = statement;
      if (from.kind === "ref" && from.place.projection[0]?.kind !== "deref") {
        borrowed.add(from.place.local);
        if (from.mutable) mutably.add(from.place.local);
      }
      if (!cleanup) define(to, { is: "assign", from, block: block3, statement: index, at: statement });
    });
    if (terminator.kind === "call" && !cleanup)
      define(terminator.to, { is: "call", call: terminator, block: block3, statement: statements.length, at: terminator });
  });
  const definitions = {
    all: (local3) => all2.get(local3) ?? [],
    only(local3) {
      const row = all2.get(local3);
      return local3 > parameters2 && row?.length === 1 && !partial.has(local3) ? row[0] : void 0;
    },
    isBorrowed: (local3) => borrowed.has(local3),
    isMutablyBorrowed: (local3) => mutably.has(local3)
  };
  known2.set(code3, definitions);
  return definitions;
}
var passing = /* @__PURE__ */ new Set(["from_ref", "from_mut", "cast", "cast_mut", "cast_const"]);
var dereferencing = /* @__PURE__ */ new Set(["deref", "deref_mut"]);
function pointeeOf(code3, parameters2, pointer) {
  const definitions = definitionsOf(code3, parameters2);
  const walked = [];
  let place4 = pointer.kind === "const" ? void 0 : pointer.place;
  let rest2 = [];
  let inside;
  const beyond = (through, direct2) => ({
    is: "beyond",
    through,
    direct: direct2,
    path: walked
  });
  for (let round = 0; place4 && round < 32; round++) {
    walked.push(place4);
    if (place4.projection.length > 0) {
      if (place4.projection[0]?.kind !== "deref") return beyond(typeOfPlace(code3, place4), place4.local <= parameters2);
      if (place4.projection.slice(1).some(({ kind }) => kind === "deref"))
        return beyond(code3.locals[place4.local]?.type, place4.local <= parameters2);
      rest2 = [...place4.projection.slice(1), ...rest2];
      place4 = { local: place4.local, projection: [] };
    }
    const definition = definitions.only(place4.local);
    let next3;
    if (definition?.is === "assign") {
      const { from } = definition;
      if (from.kind === "ref") {
        if (from.place.projection.every(({ kind }) => kind !== "deref")) {
          if (inside) return { is: "place", place: from.place, inside };
          return { is: "place", place: { local: from.place.local, projection: [...from.place.projection, ...rest2] } };
        }
        next3 = from.place;
      } else if ((from.kind === "use" || from.kind === "cast") && from.operand.kind !== "const")
        next3 = from.operand.place;
    } else if (definition?.call.callee.kind === "path") {
      const { path: path4 } = definition.call.callee;
      const [argument3] = definition.call.args;
      const name2 = lastName(path4);
      if (name2 && argument3 && argument3.kind !== "const") {
        if (passing.has(name2)) next3 = argument3.place;
        const self = path4.segments.at(-2);
        if (dereferencing.has(name2) && self?.kind === "qualified" && self.self.kind === "path") {
          if (lastName(self.self.path) === "ManuallyDrop" && !inside) {
            inside = rest2;
            rest2 = [];
            next3 = argument3.place;
          }
        }
      }
    }
    if (!next3) return beyond(typeOfPlace(code3, place4), place4.local <= parameters2);
    place4 = next3;
  }
  return beyond(void 0, false);
}

// analyzers/ownership/homes.ts
function homeTypes(contract2, dump) {
  const found = /* @__PURE__ */ new Set();
  for (const type4 of contract2.types) if (type4.role === "handle" && contract2.isHome(type4, dump)) found.add(type4);
  for (const body of dump.bodies) {
    const [self] = body.params;
    if (!self || !body.path.segments.some(({ kind }) => kind === "impl-at")) continue;
    const bare3 = self.kind === "ref" ? self.to : self;
    const declaration2 = contract2.typeRole("handle", bare3, dump);
    if (declaration2?.source === "config" && body.code.debug.some(({ name: name2, place: place4 }) => name2 === "self" && place4?.local === 1))
      found.add(declaration2);
  }
  return found;
}

// analyzers/ownership/identity.ts
function identityOf(body) {
  const name2 = body.name.replace(/<impl at ([^<>]*?):\d+:\d+: \d+:\d+>/g, "<impl at $1>").replace(/(\{\w+[^{}]*@[^{}]*?):\d+:\d+: \d+:\d+\}/g, "$1}");
  return `${body.dump.crate}::${name2}`;
}
function shortType(type4) {
  return type4.replace(/(?:[\w]+::)+(?=[\w<{[(&*])/g, "");
}

// analyzers/ownership/handle-types.ts
function walk3(type4, visit2) {
  visit2(type4);
  for (const inner of insideOf(type4)) walk3(inner, visit2);
}
function insideOf(type4) {
  switch (type4.kind) {
    case "ref":
    case "pointer":
      return [type4.to];
    case "slice":
    case "array":
    case "pattern":
      return [type4.of];
    case "tuple":
      return type4.of;
    case "path":
      return typeArguments(type4.path);
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
function mentionsParameter(type4) {
  let found = false;
  walk3(type4, (inner) => {
    if (inner.kind === "path" && inner.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(lastName(inner.path) ?? ""))
      found = true;
    if (inner.kind === "infer" || inner.kind === "opaque") found = true;
  });
  return found;
}
function isNumber(type4) {
  return type4.kind === "path" && type4.path.segments.length === 1 && /^[ui](8|16|32|64|128|size)$/.test(lastName(type4.path) ?? "");
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
      place4.projection.map((step4) => step4.kind === "field" ? step4.index : step4.kind)
    ]);
    if (seen.has(key)) return;
    seen.add(key);
    const last = place4.projection.at(-1);
    if (last?.kind === "field") {
      const base3 = typeOfPlace(body.code, { local: place4.local, projection: place4.projection.slice(0, -1) });
      const bare3 = base3 && withoutPointers(base3);
      if (bare3 && contract2.typeRole("handle", bare3, body.dump)) return void found.push({ is: "handle", type: bare3 });
      const only = place4.projection.length <= 2 ? definitions.only(place4.local) : void 0;
      if (only?.is === "assign" && only.from.kind === "binary") return ofRvalue(only.from);
      if (only?.is === "call" && counts(only.call.callee)) return void found.push({ is: "counter" });
      return void found.push({ is: "open" });
    }
    if (place4.projection.length > 0) return void found.push({ is: "open" });
    const all2 = definitions.all(place4.local);
    if (place4.local <= body.params.length || definitions.isMutablyBorrowed(place4.local) || all2.length === 0)
      found.push({ is: "open" });
    for (const definition of all2)
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
    const name2 = lastName(callee.path) ?? "";
    const owner = ownerType(callee.path);
    if (owner && givesNumber.has(name2) && contract2.typeRole("handle", owner, body.dump))
      return void found.push({ is: "handle", type: owner });
    if (/^(wrapping|saturating|unchecked|strict)_(add|sub|mul)$/.test(name2))
      return void found.push({ is: "arithmetic", op: name2 });
    if (passing2.has(name2) && args2[0]) return ofOperand(args2[0]);
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
function isConstant(path4) {
  const last = lastName(path4) ?? "";
  return /^[A-Z][A-Z0-9_]*$/.test(last) && last.length > 1;
}
function counts(callee) {
  if (callee.kind === "value" || lastName(callee.path) !== "next") return false;
  const self = callee.path.segments.at(-2);
  const type4 = self?.kind === "qualified" && self.self.kind === "path" ? lastName(self.self.path) : void 0;
  return type4 !== void 0 && /^Range/.test(type4);
}
function ownerType(path4) {
  const owner = path4.segments.slice(0, -1);
  const last = owner.at(-1);
  if (last?.kind === "qualified" || last?.kind === "impl") return last.self;
  return last?.kind === "name" && namesOf({ segments: owner }) ? { kind: "path", path: { segments: owner } } : void 0;
}

// analyzers/ownership/callees.ts
var keepers = /* @__PURE__ */ new Set(["ManuallyDrop", "MaybeUninit"]);
var readers3 = /* @__PURE__ */ new Set(["read", "read_unaligned", "read_volatile", "volatile_load"]);
function effectOf2(path4) {
  const last = lastName(path4) ?? "";
  const before = path4.segments.at(-2);
  const owner = before?.kind === "name" ? before.name : void 0;
  const onPointer = before?.kind === "impl" && before.self.kind === "pointer";
  const generic = allTypeArguments(path4).length > 0;
  if (last === "forget" && generic && (owner === void 0 || owner === "mem")) return "forget";
  if (last === "drop" && generic && (owner === void 0 || owner === "mem")) return "drop";
  if (last === "drop_in_place" && (generic || onPointer)) return "drop-in-place";
  if (last === "transmute_copy") return "read";
  if (readers3.has(last) && (onPointer || generic && (owner === void 0 || owner === "ptr" || owner === "intrinsics")))
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
function instantiation(path4) {
  const selves = path4.segments.flatMap(
    (segment2) => segment2.kind === "impl" || segment2.kind === "qualified" ? [withoutPointers(segment2.self)] : []
  );
  return [...selves, ...allTypeArguments(path4)];
}
var forwarding = /* @__PURE__ */ new Set([
  ...["Option", "Result", "Poll", "ControlFlow", "mem", "ptr", "ManuallyDrop", "MaybeUninit"],
  ...["Try", "FromResidual", "FnOnce", "FnMut", "Fn", "From", "Into", "Linear", "__rt"]
]);
function handsOn(path4) {
  return path4.segments.some((segment2) => {
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
var handles2 = analyzer({
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
  *facts(result2) {
    for (const { at: at2, is, from, to } of result2.makings) yield { at: at2, text: `${is}: ${from} becomes ${to}` };
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
  const inlined = code3.inlined.some(({ callee }) => handleNames(contract2).some((name2) => callee.includes(name2)));
  if (!inlined && !code3.locals.some((local3) => local3 && mentionsHandle(scene, local3.type))) return [];
  for (const block3 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block3];
    statements.forEach((statement, index) => {
      if (statement.kind !== "assign") return;
      const at2 = placeOf(scene, statement, block3, index);
      inRvalue(scene, statement.to, statement.from, at2);
      inInlinedConstructor(scene, statement.from, at2);
    });
    if (terminator.kind === "call") inCall(scene, terminator, placeOf(scene, terminator, block3, statements.length));
  }
  return scene.makings;
}
function handleNames(contract2) {
  return contract2.types.filter(({ role }) => role === "handle").map(({ name: name2 }) => name2.split("::").at(-1) ?? "");
}
function placeOf({ body }, point, block3, statement) {
  return mirPlace(body, point, block3, statement);
}
function mentionsHandle(scene, type4) {
  let found = false;
  walk3(type4, (inner) => {
    found ||= roleOf(scene, inner) !== void 0;
  });
  return found;
}
function roleOf({ contract: contract2, body, homes }, type4) {
  const declaration2 = contract2.typeRole("handle", type4, body.dump);
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
      if (from.operand.kind === "const") constant6(scene, from.operand.value, at2);
      break;
    case "adt": {
      const type4 = typeOfPlace(code3, to);
      const declaration2 = type4 && roleOf(scene, type4);
      const [first] = from.fields;
      if (type4 && declaration2 && first) fromNumber(scene, declaration2, type4, first.operand, at2);
      for (const { operand: operand3 } of from.fields) if (operand3.kind === "const") constant6(scene, operand3.value, at2);
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
  const path4 = callee === void 0 ? void 0 : parsePath(callee);
  const owner = path4 && ownerType(path4);
  const declaration2 = owner && roleOf(scene, owner);
  if (!path4 || !owner || !declaration2 || !makesFromNumber.has(lastName(path4) ?? "")) return;
  const type4 = typeOfOperand(scene.body.code, from.operand);
  if (type4 && isNumber(type4)) fromNumber(scene, declaration2, owner, from.operand, at2);
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
  for (const arg of call2.args) if (arg.kind === "const") constant6(scene, arg.value, at2);
  if (call2.callee.kind === "value") return;
  const { path: path4 } = call2.callee;
  const name2 = lastName(path4) ?? "";
  const [first] = call2.args;
  const types4 = instantiation(path4);
  if (name2 === "zeroed" || name2 === "write_bytes" && scene.body.code.inlined.some(({ callee }) => /\bzeroed\b/.test(callee))) {
    const type4 = types4[0];
    const declaration3 = type4 && roleOf(scene, type4);
    if (type4 && declaration3)
      forged(scene, { declaration: declaration3, to: showType(type4), from: "zeroed memory", way: "zeroed", at: at2 }, "proved");
    return;
  }
  if (!first) return;
  if (name2 === "transmute_copy" && types4.length === 2) {
    converted(scene, types4[0], types4[1], at2);
    return;
  }
  const owner = ownerType(path4);
  if ((name2 === "cast" || name2 === "cast_mut") && owner) {
    const target = types4.at(-1);
    const pointee2 = owner.kind === "pointer" ? owner.to : owner.kind === "path" ? typeArguments(owner.path)[0] : void 0;
    if (target && pointee2 && types4.length > 1) behindPointer(scene, pointee2, target, at2);
    return;
  }
  const declaration2 = owner && roleOf(scene, owner);
  if (!owner || !declaration2 || !makesFromNumber.has(name2)) return;
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
    const other3 = inlinedOfAnotherType(scene, to);
    if (other3) {
      retyped(scene, { declaration: declaration2, from: showType(other3), to: showType(to), way: "cast", at: at2 });
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
  inside.forEach((type4, index) => converted(scene, type4, target[index], at2));
}
function inlinedOfAnotherType({ contract: contract2, body }, to) {
  for (const { callee } of body.code.inlined) {
    const path4 = parsePath(callee.replace(/^#\[.*?\] /, ""));
    const owner = path4 && ownerType(path4);
    if (!owner || !makesFromNumber.has(lastName(path4) ?? "") || sameHandle(owner, to)) continue;
    if (contract2.typeRole("handle", owner, body.dump)) return owner;
  }
  return void 0;
}
function behindPointer(scene, from, to, at2) {
  const element3 = (type4) => type4.kind === "slice" || type4.kind === "array" ? element3(type4.of) : type4;
  const [source, target] = [element3(from), element3(to)];
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
function fromNumber(scene, declaration2, type4, number3, at2) {
  const origins = originsOf(scene.contract, scene.body, number3);
  const to = showType(type4);
  const other3 = origins.find((origin) => origin.is === "handle" && !sameHandle(origin.type, type4));
  if (other3?.is === "handle") {
    retyped(scene, { declaration: declaration2, from: showType(other3.type), to, way: "number", at: at2 });
    return;
  }
  const whole2 = origins.every(({ is }) => is !== "open" && is !== "handle");
  const bad = origins.find(({ is }) => is === "arithmetic" || is === "counter") ?? origins.find(({ is }) => is === "constant");
  if (!bad || bad.is === "constant" && withConstants.has(declaration2.name)) return;
  const certainty = bad.is === "constant" && whole2 ? "proved" : "likely";
  const from = bad.is === "constant" ? `the constant ${bad.text}` : bad.is === "counter" ? "a counter" : "the result of arithmetic";
  forged(scene, { declaration: declaration2, to, from, way: "constructor", at: at2 }, certainty);
}
function constant6(scene, value3, at2) {
  if (value3.kind === "adt") {
    const type4 = { kind: "path", path: value3.path };
    const declaration2 = roleOf(scene, type4);
    const number3 = firstNumber(value3);
    if (declaration2 && number3 !== void 0 && !withConstants.has(declaration2.name))
      forged(
        scene,
        { declaration: declaration2, to: showType(type4), from: `the constant ${number3}`, way: "constructor", at: at2 },
        "proved"
      );
    else for (const field3 of value3.fields) constant6(scene, field3.value, at2);
  } else if (value3.kind === "tuple" || value3.kind === "array") for (const part2 of value3.of) constant6(scene, part2, at2);
}
function firstNumber(value3) {
  if (value3.kind === "int") return value3.value;
  if (value3.kind !== "adt") return void 0;
  for (const field3 of value3.fields) {
    const number3 = firstNumber(field3.value);
    if (number3 !== void 0) return number3;
  }
  return void 0;
}
function throughUnion(scene, place4, at2) {
  const [first] = place4.projection;
  if (first?.kind !== "field") return;
  const keeper = first.type.kind === "path" && lastName(first.type.path) === "ManuallyDrop" ? typeArguments(first.type.path)[0] : void 0;
  const type4 = keeper ?? first.type;
  const declaration2 = roleOf(scene, type4);
  const definition = definitionsOf(scene.body.code, scene.body.params.length).only(place4.local);
  if (!declaration2 || definition?.is !== "assign" || definition.from.kind !== "adt") return;
  const [field3, ...rest2] = definition.from.fields;
  const given = field3 && typeOfOperand(scene.body.code, field3.operand);
  if (!field3 || rest2.length > 0 || !given || !isNumber(given)) return;
  forged(
    scene,
    { declaration: declaration2, to: showType(type4), from: `a union that holds a '${showType(given)}'`, way: "union", at: at2 },
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
  const homes = contract2.types.flatMap((type4) => type4.role === "handle" ? homeOf(type4) ?? [] : []);
  const isOwn2 = (callee) => {
    const method = /::(\w+)(::<.*>)?$/.exec(callee)?.[1] ?? "";
    const owner = /^(?:<?[\w:]*?)(\w+)(?:::)?</.exec(callee)?.[1] ?? "";
    return !innocent.has(method) && (names2.includes(owner) || homes.some((home2) => callee.startsWith(`${home2}::`)));
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
  requires: { handles: handles2 },
  options: {},
  *check({ handles: handles3 }) {
    for (const making of handles3.makings) {
      if (making.is !== "forged") continue;
      const type4 = shortType(making.to);
      yield {
        at: making.at,
        message: `a handle of type '${type4}' is made from ${making.from}${ways[making.way]}: the host did not give it out, so it may be somebody else's, or nobody's`,
        advice: "Make handles only from numbers that came from the host, by the constructor of their type.",
        certainty: making.certainty,
        subject: `${type4} in ${identityOf(making.body)}`,
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
var generics2 = analyzer({
  name: "generics",
  doc: "Generic items with more than one instance in the binary, by name, with the bytes of each instance.",
  requires: { wasm, names },
  run: ({ wasm: wasm2, names: names2 }) => genericsOf(wasm2, names2)
});
function genericsOf(module2, names2) {
  const groups2 = /* @__PURE__ */ new Map();
  let code3 = 0;
  for (const index of names2.bodies) {
    const bytes = module2.functions[index]?.body?.length ?? 0;
    code3 += bytes;
    if (!isInstance2(names2, index)) continue;
    const base3 = names2.base(index);
    const group = groups2.get(base3);
    if (group) group.push({ index, bytes });
    else groups2.set(base3, [{ index, bytes }]);
  }
  const items = [];
  for (const [base3, instances] of groups2) {
    if (instances.length < 2) continue;
    instances.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
    const bytes = instances.reduce((sum, instance) => sum + instance.bytes, 0);
    const exact = instances.every(({ index }) => names2.demangled(index)?.scheme !== "legacy");
    items.push({ base: base3, instances, bytes, excess: bytes - instances[0].bytes, exact });
  }
  return { items: items.sort((a, b) => b.excess - a.excess || (a.base < b.base ? -1 : 1)), code: code3 };
}
function isInstance2(names2, index) {
  const known4 = names2.demangled(index);
  if (!known4) return false;
  switch (known4.scheme) {
    case "v0":
    case "plain":
      return known4.args !== void 0 || names2.base(index) !== known4.name;
    case "legacy":
      return !known4.name.includes("{{closure}}");
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
  requires: { generics: generics2, names },
  options: {
    minInstances: option(3, "Fewer instances are no finding."),
    minExcess: option(2e3, "Fewer bytes beyond the largest instance are no finding."),
    minShare: option(1, "A smaller excess than this percentage of all code is no finding.")
  },
  *check({ generics: generics3, names: names2 }, { minInstances, minExcess, minShare }) {
    for (const item of generics3.items) {
      if (item.excess < minExcess || item.excess * 100 < generics3.code * minShare) break;
      if (item.instances.length >= minInstances) yield draft2(item, generics3.code, names2);
    }
  }
});
function draft2(item, code3, names2) {
  const { base: base3, instances, bytes, excess } = item;
  const [largest2] = instances;
  return {
    at: names2.place(largest2.index),
    subject: base3,
    certainty: item.exact ? "proved" : "likely",
    message: `${count2(instances.length, "instance")} of '${clip(base3)}' weigh ${size(bytes)}, ${share(bytes, code3)} of all code, ${size(excess)} more than the largest alone; the largest are ${examples(item, names2)}`,
    advice: adviceFor2(base3),
    bytes: excess,
    because: instances.slice(0, 5).map(({ index, bytes: bytes2 }) => ({
      at: names2.place(index),
      message: `'${clip(names2.of(index).name)}' is ${size(bytes2)}`
    }))
  };
}
function examples({ base: base3, instances }, names2) {
  const shown2 = instances.slice(0, 3).map(({ index, bytes }) => {
    const { name: name2 } = names2.of(index);
    const args2 = names2.demangled(index)?.args;
    return { what: args2 ? `<${args2.join(", ")}>` : name2, size: size(bytes) };
  });
  if (new Set(shown2.map(({ what }) => what)).size === 1) return shown2.map(({ size: size2 }) => size2).join(", ");
  return shown2.map(({ what, size: size2 }) => what === base3 ? size2 : `'${clip(what, 80)}' (${size2})`).join(", ");
}
function adviceFor2(base3) {
  if (/(^|::)drop_in_place$/.test(base3))
    return "Drop glue is made per type: have fewer types that own things, or put large ones behind a Box that few functions drop.";
  if (/(^|::)(fmt|deserialize\w*|serialize\w*)$/.test(base3) || /_serde/.test(base3))
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
function profileNamed(name2) {
  const [id = "", version] = name2.split("@", 2);
  if (version === void 0 && Object.hasOwn(profiles, id)) return profiles[id];
  if (!isHost(id)) return void 0;
  const title = hosts[id].title;
  return version === void 0 ? { doc: title, hosts: [{ host: id }] } : { doc: `${title} ${version} and later`, hosts: [{ host: id, version }] };
}
function isHost(id) {
  return Object.hasOwn(hosts, id);
}
function supportedSince(host2, feature) {
  const { supports: supports2 } = hosts[host2];
  return feature === "mvp" ? "0" : supports2[feature];
}
function supports(host2, version, feature) {
  const since = supportedSince(host2, feature);
  if (since === void 0 || since === "flag") return false;
  return version === void 0 || compareVersions(version, since) >= 0;
}
function compareVersions(a, b) {
  const [left, right2] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part2 = 0; part2 < Math.max(left.length, right2.length); part2++) {
    const order2 = (left[part2] ?? 0) - (right2[part2] ?? 0);
    if (order2 !== 0) return order2;
  }
  return 0;
}

// analyzers/wasm/features.ts
var features = analyzer({
  name: "features",
  doc: "The WebAssembly proposals a module needs, each with its first use.",
  requires: { wasm, code: code2 },
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
  const type4 = (type5, offset, index) => use(proposalOfType(type5), offset, type5, index);
  for (let id = 0; id < code3.opcodeCount.length; id++) {
    if (code3.opcodeCount[id] === 0 || id === throwId) continue;
    use(rowById(id)?.proposal, code3.firstOffset[id], mnemonic(id), code3.firstFunction[id]);
  }
  for (const [id, offset] of module2.constantOpcodes) {
    use(rowById(id)?.proposal, offset, mnemonic(id));
    if (extendedConstants.has(id)) use("extendedConst", offset, `${mnemonic(id)} in a constant expression`);
  }
  for (const [encoding2, offset] of module2.encodings)
    use(encodingProposals[encoding2], offset, encoding2.replace("-", " "));
  types3(module2, use, type4);
  spaces(module2, use, type4);
  bodies(module2, code3, use, type4);
  exceptions(module2, code3, uses, use);
  return { module: module2, uses: new Map([...uses].sort(([, x], [, y]) => x.offset - y.offset)) };
}
function proposalOfType(type4) {
  switch (type4) {
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
      const heap = /^\(ref (?:null )?(\S+)\)$/.exec(type4)?.[1];
      return heap !== void 0 && /^(\d+|func|extern)$/.test(heap) ? "typedFunctionReferences" : "gc";
    }
  }
}
function types3(module2, use, type4) {
  for (const defined of module2.types) {
    const { offset } = defined.span;
    if (defined.kind === "func") {
      for (const param of defined.params) type4(param, offset);
      for (const result2 of defined.results) type4(result2, offset);
      if (defined.results.length > 1) use("multiValue", offset, "a function type with several results");
    } else use(defined.kind === "cont" ? "stackSwitching" : "gc", offset, `a ${defined.kind} type`);
    if (defined.supertype !== void 0 || !defined.final) use("gc", offset, "a subtype");
  }
}
function spaces(module2, use, type4) {
  const section = (name2) => module2.sections.find((section2) => section2.name === name2)?.offset ?? 0;
  module2.tables.forEach(({ element: element3, limits: limits2, import: origin, offset }, index) => {
    const at2 = origin?.offset ?? offset ?? section("table");
    if (element3 !== "funcref") type4(element3, at2);
    if (limits2.index64) use("memory64", at2, "a table with 64-bit indices");
    if (limits2.shared) use("threads", at2, "a shared table");
    if (index > 0) use("referenceTypes", at2, "a second table");
  });
  module2.memories.forEach(({ limits: limits2, pageSize: page, import: origin }, index) => {
    const at2 = origin?.offset ?? section("memory");
    if (limits2.index64) use("memory64", at2, "a memory with 64-bit addresses");
    if (limits2.shared) use("threads", at2, "a shared memory");
    if (page !== pageSize) use("customPageSizes", at2, `a memory with pages of ${page} bytes`);
    if (index > 0) use("multiMemory", at2, "a second memory");
  });
  for (const global2 of module2.globals) {
    const at2 = global2.import?.offset ?? global2.init?.offset ?? section("global");
    type4(global2.type, at2);
    if (global2.import && global2.mutable) use("mutableGlobals", at2, "an imported mutable global");
  }
  for (const { kind, index, offset } of module2.exports) {
    if (kind === "global" && module2.globals[index]?.mutable) use("mutableGlobals", offset, "an exported mutable global");
  }
  for (const { element: element3, offset } of module2.elements) if (element3 !== "funcref") type4(element3, offset);
  for (const { module: from, offset } of module2.imports) {
    if (/^wasm:(js-string|text-encoder|text-decoder)$/.test(from))
      use("jsStringBuiltins", offset, `an import from ${from}`);
  }
}
function bodies(module2, code3, use, type4) {
  for (const { index } of module2.functions) {
    const c = code3.decoded[index] ? bodyCursor(module2, index) : void 0;
    if (!c) continue;
    try {
      readLocals(c, 0, module2.types.length, (_n, at2) => {
        if (module2.bytes[at2] < 124) type4(readValueType({ ...c, at: at2 }, module2.types.length), at2, index);
      });
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
    }
  }
  code3.blockFunction.forEach((index, negated) => {
    const offset = code3.blockOffset[negated];
    if (index < 0) return;
    if (negated === 0) use("multiValue", offset, "a block with a function type", index);
    else if (negated === 28 || negated === 29) use("typedFunctionReferences", offset, "a block type", index);
    else type4(valueText(-negated, 0), offset, index);
  });
  if (code3.tableFunction >= 0)
    use("referenceTypes", code3.tableOffset, "call_indirect with a table index as a number", code3.tableFunction);
}
function exceptions(module2, code3, uses, use) {
  const isFinal = uses.has("exceptionsFinal") || finalOnly.some((name2) => code3.opcodeCount[opcode(name2)] > 0);
  const proposal = isFinal ? "exceptionsFinal" : "exceptions";
  const suspends = uses.has("stackSwitching");
  if (code3.opcodeCount[throwId] > 0) use(proposal, code3.firstOffset[throwId], "throw", code3.firstFunction[throwId]);
  const tag2 = module2.sections.find(({ name: name2 }) => name2 === "tag")?.offset ?? module2.tags[0]?.import?.offset;
  if (tag2 !== void 0 && module2.tags.length > 0 && !suspends) use(proposal, tag2, "a tag");
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
${Object.entries(profiles).map(([name2, { doc }]) => `| \`${name2}\` | ${doc} |`).join("\n")}
| ${Object.keys(hosts).map((name2) => `\`${name2}\``).join(", ")} | the newest version in the table; with \`@version\`, as in \`safari@16.4\`, that version and later |

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
  *check({ build: build3, wasm: wasm2, features: features2, names: names2 }) {
    const { host: host2 } = build3.contract;
    const profile = profileNamed(host2 ?? "browser");
    if (!profile) {
      yield unknownHost(host2 ?? "", wasm2.artifact.path);
      return;
    }
    for (const [feature, use] of features2.uses) {
      if (feature === "jsStringBuiltins") continue;
      const lacking = profile.hosts.filter(({ host: host3, version }) => !supports(host3, version, feature));
      if (lacking.length === 0) continue;
      const artifact = wasm2.artifact.path;
      yield {
        at: use.function === void 0 ? { kind: "bytes", artifact, offset: use.offset, length: 0 } : names2.place(use.function, use.offset),
        subject: feature,
        message: `the binary needs ${titles[feature]} (first by ${use.what}${use.function === void 0 ? "" : ` in '${names2.of(use.function).name.slice(0, 120)}'`}), which is not in ${list(lacking.map((entry3) => lacks(entry3, feature)))}; judged for ${profile.doc}, by the table of ${hostTableDate}`,
        advice: host2 === void 0 ? `Say in the config which host the build is for (contract.host), or compile without ${titles[feature]}.` : `Compile without ${titles[feature]}, or ship a second build for hosts without it.`,
        ...host2 === void 0 ? { atMost: "warning" } : {}
      };
    }
  }
});
function lacks({ host: host2, version }, feature) {
  const title = `${hosts[host2].title}${version === void 0 ? "" : ` ${version}`}`;
  const since = supportedSince(host2, feature);
  if (since === "flag") return `${title} (only by a flag)`;
  return since === void 0 ? `${title} (in no version)` : `${title} (it is since ${since})`;
}
function unknownHost(host2, artifact) {
  return {
    at: { kind: "bytes", artifact, offset: 0, length: 0 },
    subject: "host",
    certainty: "unknown",
    message: `nothing is known of the host '${host2.slice(0, 60)}' that the config names`,
    advice: `Name one of ${list([...Object.keys(profiles), ...Object.keys(hosts)].map((name2) => `'${name2}'`))}, or a version as in 'safari@16.4'.`
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
      of: (type4, dump) => shapeOf((read3 ??= readShapes(mir2)).shapes, type4, dump),
      dropsItself: (type4, dump) => (read3 ??= readShapes(mir2)).drops.has(baseKey(type4, dump))
    };
  }
});
function shapeOf(known4, type4, dump) {
  const exact = known4.get(keyOf2(type4, dump));
  if (exact || type4.kind !== "path") return exact;
  const tail2 = `::${showType(type4)}`;
  const likely = [...known4].filter(([key]) => key.endsWith(tail2) && key.startsWith(`${dump.crate}::`));
  if (likely.length === 1) return likely[0][1];
  const args2 = typeArguments(type4.path);
  if (args2.length === 0) return void 0;
  const generic = known4.get(`${baseKey(type4, dump)}<…>`);
  return generic && substituted(generic, args2);
}
var parameterNames = "a generic shape names its parameters here";
function substituted(generic, args2) {
  const parameters2 = generic.variants.get(parameterNames)?.fields ?? [];
  const by = new Map(parameters2.map((parameter, index) => [parameter && showType(parameter.type), args2[index]]));
  const variants = /* @__PURE__ */ new Map();
  for (const [name2, variant] of generic.variants) {
    if (name2 === parameterNames) continue;
    const fields3 = variant.fields.map((field3) => field3 && { ...field3, type: replace(field3.type, by) });
    variants.set(name2, { ...variant, fields: fields3 });
  }
  return { kind: generic.kind, variants };
}
function replace(type4, by) {
  const whole2 = by.get(showType(type4));
  if (whole2) return whole2;
  switch (type4.kind) {
    case "array":
    case "slice":
      return { ...type4, of: replace(type4.of, by) };
    case "tuple":
      return { ...type4, of: type4.of.map((part2) => replace(part2, by)) };
    default:
      return type4;
  }
}
function readShapes(program) {
  const found = /* @__PURE__ */ new Map();
  const drops = /* @__PURE__ */ new Set();
  const note = (type4, dump, variant, fields3, whole2) => {
    for (const key of keysOf(type4, dump)) {
      const shape = found.get(key) ?? { kind: "struct", variants: /* @__PURE__ */ new Map() };
      found.set(key, shape);
      if (key.endsWith("<…>")) {
        const args2 = type4.kind === "path" ? typeArguments(type4.path) : [];
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
  const result2 = body.code.locals[0]?.type ?? body.result;
  if (result2.kind !== "path") return;
  const variant = lastName(result2.path) === last ? "" : last;
  const params = body.params.map((param, index) => ({ type: body.code.locals[index + 1]?.type ?? param }));
  note(result2, body.dump, variant, params, true);
}
function readBody(body, note) {
  const { code: code3, dump } = body;
  const seenPlace = (place4) => projections(code3, dump, place4, note);
  for (const block3 of code3.blocks) {
    for (const statement of block3.statements) readStatement(code3, dump, statement, note, seenPlace);
    const { terminator } = block3;
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
      const type4 = typeOfPlace(code3, from.place);
      if (type4?.kind === "path") note(type4, dump, "?", [], false);
      break;
    }
    case "adt": {
      const type4 = typeOfPlace(code3, to);
      if (type4?.kind !== "path") break;
      const fields3 = from.fields.map(({ name: name2, operand: operand3 }) => {
        const field3 = typeOfOperand(code3, operand3);
        return field3 && { type: field3, .../^\d+$/.test(name2) ? {} : { name: name2 } };
      });
      note(type4, dump, variantOf(from.path, type4.path), fields3, true);
      break;
    }
    case "closure": {
      const fields3 = from.fields.map(({ name: name2, operand: operand3 }) => {
        const field3 = typeOfOperand(code3, operand3);
        return field3 && { type: field3, name: name2 };
      });
      note(from.type, dump, "", fields3, true);
      break;
    }
    default:
      break;
  }
}
function variantConstant(code3, dump, to, path4, note) {
  const type4 = typeOfPlace(code3, to);
  if (type4?.kind !== "path" || path4.segments.length < 2) return;
  const owner = path4.segments.at(-2);
  const last = lastName(path4);
  if (owner?.kind === "name" && owner.name === lastName(type4.path) && last && new RegExp("^\\p{Lu}.*\\p{Ll}", "u").test(last))
    note(type4, dump, last, [], true);
}
function variantOf(aggregate2, type4) {
  const last = lastName(aggregate2) ?? "";
  if (last !== lastName(type4)) return last;
  const owner = aggregate2.segments.at(-2);
  return owner?.kind === "name" && owner.name === last ? last : "";
}
function projections(code3, dump, place4, note) {
  let variant = "";
  place4.projection.forEach((step4, index) => {
    if (step4.kind === "downcast") variant = step4.variant;
    if (step4.kind === "field") {
      const type4 = typeOfPlace(code3, { local: place4.local, projection: place4.projection.slice(0, index) });
      if (type4?.kind === "path" || type4?.kind === "closure") {
        const fields3 = [];
        fields3[step4.index] = { type: step4.type };
        note(type4, dump, variant, fields3, false);
      }
    }
    if (step4.kind !== "downcast") variant = "";
  });
}
function merge(shape, name2, fields3, whole2) {
  if (name2 !== "") shape.kind = "enum";
  const variant = shape.variants.get(name2);
  if (!variant) {
    shape.variants.set(name2, { fields: [...fields3], whole: whole2 });
    return;
  }
  const [mine] = variant.fields;
  const [theirs] = fields3;
  if (name2 === "" && variant.whole && fields3.length > variant.fields.length) shape.kind = "union";
  if (name2 === "" && whole2 && variant.whole && mine?.name && theirs?.name && mine.name !== theirs.name)
    shape.kind = "union";
  if (whole2 && !variant.whole && fields3.length < variant.fields.length) shape.kind = "union";
  fields3.forEach((field3, index) => {
    if (field3) variant.fields[index] = { ...variant.fields[index], ...field3 };
  });
  variant.whole ||= whole2;
}
function keysOf(type4, dump) {
  const keys = [keyOf2(type4, dump)];
  const args2 = type4.kind === "path" ? typeArguments(type4.path) : [];
  const parameter = (arg) => arg.kind === "path" && /^[A-Z][A-Z0-9]?$/.test(showType(arg));
  if (args2.length > 0 && args2.every(parameter)) keys.push(`${baseKey(type4, dump)}<…>`);
  return keys;
}
function keyOf2(type4, dump) {
  const text3 = showType(type4).replace(/'\w+( |, )?/g, "");
  return type4.kind === "path" && isLocal(type4.path, dump) ? `${dump.crate}::${text3}` : text3;
}
function baseKey(type4, dump) {
  if (type4.kind !== "path") return keyOf2(type4, dump);
  const names2 = (namesOf(type4.path) ?? [showType(type4)]).join("::");
  return isLocal(type4.path, dump) ? `${dump.crate}::${names2}` : names2;
}
var others = /* @__PURE__ */ new Set(["std", "core", "alloc"]);
function isLocal(path4, dump) {
  const [first] = path4.segments;
  return first?.kind === "name" && !others.has(first.name) && first.name !== dump.crate && !foreign2(first.name, dump);
}
function foreign2(name2, dump) {
  return dump.crate !== name2 && wellKnown.has(name2);
}
var wellKnown = /* @__PURE__ */ new Set(["wasm", "wasm_bindgen", "bytemuck", "zerocopy"]);

// analyzers/dataflow/solve.ts
function solve(problem) {
  const { lattice, count: count4, direction } = problem;
  const next3 = Array.from({ length: count4 }, () => []);
  for (let node = 0; node < count4; node++)
    for (const successor of new Set(problem.successors(node)))
      if (direction === "forward") next3[node].push(successor);
      else next3[successor].push(node);
  const into = [];
  for (let node = 0; node < count4; node++) into.push(problem.boundary(node) ?? lattice.bottom);
  const out = new Array(count4).fill(lattice.bottom);
  const order2 = flowOrder(count4, next3);
  const rank2 = new Int32Array(count4);
  order2.forEach((node, position2) => rank2[node] = position2);
  const waiting = new Uint8Array(count4).fill(1);
  let visits = count4 * (problem.limit ?? 64);
  for (let again2 = true; again2; ) {
    again2 = false;
    for (const node of order2) {
      if (!waiting[node]) continue;
      waiting[node] = 0;
      if (visits-- <= 0) return { into, out, settled: false };
      const fact = problem.flow(node, into[node]);
      out[node] = fact;
      for (const successor of next3[node]) {
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
function flowOrder(count4, next3) {
  const entered = new Uint8Array(count4);
  const order2 = [];
  const walk4 = [];
  const inner = new Uint8Array(count4);
  for (const row of next3) for (const node of row) inner[node] = 1;
  const roots2 = Array.from({ length: count4 }, (_, node) => node).sort((a, b) => inner[b] - inner[a] || b - a);
  const postorder = (root) => {
    if (entered[root]) return;
    entered[root] = 1;
    walk4.push({ node: root, edge: 0 });
    for (let top = walk4.at(-1); top; top = walk4.at(-1)) {
      const successor = next3[top.node][top.edge++];
      if (successor === void 0) {
        order2.push(top.node);
        walk4.pop();
      } else if (!entered[successor]) {
        entered[successor] = 1;
        walk4.push({ node: successor, edge: 0 });
      }
    }
  };
  const entries = roots2.filter((node) => !inner[node]);
  for (const root of entries) postorder(root);
  const reachable = order2.splice(0);
  for (const root of roots2) postorder(root);
  return [...order2, ...reachable].reverse();
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
function variantsOf(type4) {
  const last = type4.kind === "path" ? lastName(type4.path) : void 0;
  return last === void 0 ? void 0 : sums.get(last)?.map(({ name: name2 }) => name2);
}
var longestArray = 16;
var keepers2 = /* @__PURE__ */ new Set(["ManuallyDrop", "MaybeUninit", "MaybeDangling"]);
var wrappers = keepers2;
var phantom = /* @__PURE__ */ new Set(["PhantomData", "NonNull", "Unique", "Weak", "TypeId", "Layout"]);
function holdingsIn(contract2, shapes2, dump) {
  const known4 = /* @__PURE__ */ new Map();
  const of2 = (type4) => {
    if (type4.kind === "ref" || type4.kind === "pointer" || type4.kind === "fn" || type4.kind === "never") return nothing;
    const text3 = showType(type4);
    const before = known4.get(text3);
    if (before) return before;
    known4.set(text3, nothing);
    const holding = find(type4);
    known4.set(text3, holding);
    return holding;
  };
  const find = (type4) => {
    switch (type4.kind) {
      case "tuple":
        return partsOf(type4.of.map((part2, index) => ({ key: `.${index}`, holding: of2(part2) })));
      case "array": {
        const length = /^\d+$/.test(type4.length) ? Number(type4.length) : Infinity;
        const element3 = of2(type4.of);
        if (element3.is === "none" || length > longestArray) return lostIn(type4);
        return partsOf(Array.from({ length }, (_, index) => ({ key: `.${index}`, holding: element3 })));
      }
      case "closure":
        return fromShape(type4);
      case "path":
        return named4(type4);
      default:
        return lostIn(type4);
    }
  };
  const named4 = (type4) => {
    const declaration2 = contract2.typeRole("linear", type4, dump);
    if (declaration2) return { is: "linear", declaration: declaration2, type: type4 };
    const last = lastName(type4.path) ?? "";
    if (phantom.has(last)) return nothing;
    const args2 = typeArguments(type4.path);
    const sum = sums.get(last);
    if (sum)
      return partsOf(
        sum.flatMap(({ name: name2, argument: argument3 }) => {
          const inner = argument3 === void 0 ? void 0 : args2[argument3];
          return inner ? [{ key: `@${name2}.0`, holding: of2(inner) }] : [];
        }),
        { sum: true }
      );
    if (keepers2.has(last)) return args2[0] ? partsOf([{ key: "~", holding: of2(args2[0]) }], { keeps: true }) : nothing;
    const shape = fromShape(type4);
    return shape.is === "none" ? lostIn(type4) : shape;
  };
  const fromShape = (type4) => {
    const shape = shapes2.of(type4, dump);
    if (!shape) return nothing;
    if (shape.kind === "union") return lostIn(type4);
    const parts = [...shape.variants].flatMap(
      ([variant, { fields: fields3 }]) => fields3.map((field3, index) => ({
        key: variant === "" ? `.${index}` : `@${variant}.${index}`,
        holding: field3 ? of2(field3.type) : nothing
      }))
    );
    return partsOf(parts, { sum: shape.kind === "enum", guarded: shapes2.dropsItself(type4, dump) });
  };
  const lostIn = (type4) => {
    let found = nothing;
    visitTypes(type4, (inner) => {
      if (found.is !== "none" || inner.kind === "ref" || inner.kind === "pointer" || inner.kind === "fn") return false;
      const last = inner.kind === "path" ? lastName(inner.path) : void 0;
      if (last && phantom.has(last)) return false;
      const declaration2 = inner.kind === "path" ? contract2.typeRole("linear", inner, dump) : void 0;
      if (declaration2) found = { is: "lost", declaration: declaration2, type: inner };
      return true;
    });
    return found;
  };
  return { of: of2 };
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
  let path4 = `_${place4.local}`;
  for (const [index, step4] of place4.projection.entries()) {
    switch (step4.kind) {
      case "field": {
        const type4 = typeOfPlace(code3, { local: place4.local, projection: place4.projection.slice(0, index) });
        const last = type4?.kind === "path" ? lastName(type4.path) : void 0;
        if (last && wrappers.has(last)) {
          if (!path4.endsWith("~")) path4 += "~";
        } else path4 += `.${step4.index}`;
        break;
      }
      case "downcast":
        path4 += `@${step4.variant}`;
        break;
      case "constant-index": {
        const index2 = /^(\d+) of/.exec(step4.text)?.[1];
        if (index2 === void 0) return void 0;
        path4 += `.${index2}`;
        break;
      }
      case "cast":
        break;
      default:
        return void 0;
    }
  }
  return path4;
}
function liesIn(inner, outer) {
  return inner.startsWith(outer) && (inner.length === outer.length || ".@~".includes(inner[outer.length]));
}
function pointeePath(code3, pointee2) {
  if (pointee2.is !== "place") return void 0;
  const path4 = movePath(code3, pointee2.place);
  if (path4 === void 0 || !pointee2.inside) return path4;
  const rest2 = movePath(code3, { local: 0, projection: pointee2.inside });
  return rest2 === void 0 ? void 0 : `${path4.endsWith("~") ? path4 : `${path4}~`}${rest2.slice(2)}`;
}
function localOf(path4) {
  return Number.parseInt(path4.slice(1), 10);
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
    show: (element3) => element3 === "any" ? "any" : `{${[...element3].map(([key, value3]) => show(value3, key)).sort().join(", ")}}`
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
function nameOf3(world) {
  const cells = [...world.cells].map(
    ([path4, { value: value3, via }]) => `${path4}=${value3}${via === void 0 ? "" : `/${via}`}`
  );
  const status = [...world.status].map(
    ([value3, held]) => held.is === "gone" ? `${value3}:gone@${held.site}/${held.via ?? ""}${held.stored ? " stored" : ""}` : `${value3}:${held.is}`
  );
  const flags = [...world.flags].map(([local3, value3]) => `_${local3}=${value3}`);
  return `${cells.sort().join(" ")} | ${status.sort().join(" ")} | ${flags.sort().join(" ")}`;
}
function siteOf(block3, statement) {
  return block3 * 1048576 + statement;
}
function blockOf(site) {
  return Math.floor(site / 1048576);
}
function statementOf(site) {
  return site % 1048576;
}

// analyzers/ownership/machine.ts
function holdingOf(m, place4) {
  const type4 = typeOfPlace(m.code, place4);
  return { type: type4, holding: type4 ? m.holdings.of(type4) : nothing };
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
function flag(w, local3, from) {
  if (from.kind === "use" && from.operand.kind === "const" && from.operand.value.kind === "bool")
    w.flags.set(local3, from.operand.value.value);
  else w.flags.delete(local3);
}
function forgetLocal(w, local3) {
  for (const path4 of w.cells.keys()) if (liesIn(path4, `_${local3}`)) w.cells.delete(path4);
}
function rvalue(m, w, to, from, site) {
  switch (from.kind) {
    case "use": {
      const taken = take2(m, w, from.operand, site);
      if (from.operand.kind !== "copy" || m.code.inlined.length === 0) return taken;
      const around3 = inlinedAround(m.body, pointOf(m, site));
      if (around3 && !around3.some(isReader)) return taken;
      return taken.map(({ suffix, cell: cell2 }) => ({
        suffix,
        cell: around3 ? { ...cell2, via: site } : { via: site, ...cell2 }
      }));
    }
    case "cast": {
      const taken = take2(m, w, from.operand, site);
      if (taken.length === 0) return [];
      for (const { cell: cell2 } of taken) consume(m, w, cell2, site);
      return fresh2(m, w, holdingOf(m, to).holding, site, "");
    }
    case "repeat": {
      for (const { cell: cell2 } of take2(m, w, from.operand, site)) store2(m, w, cell2, site);
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
  const { type: type4, holding } = holdingOf(m, to);
  const fields3 = from.fields.map(({ operand: operand3 }) => take2(m, w, operand3, site));
  if (holding.is === "linear") {
    for (const taken of fields3) for (const { cell: cell2 } of taken) store2(m, w, cell2, site);
    return fresh2(m, w, holding, site, "");
  }
  if (holding.is === "parts" && holding.keeps) {
    const by = lastName(from.path) ?? "ManuallyDrop";
    return fields3.flatMap((taken) => {
      for (const { cell: cell2 } of taken) m.keptAt.set(cell2.value, { site, by });
      return taken.map(({ suffix, cell: cell2 }) => ({ suffix: suffix.startsWith("~") ? suffix : `~${suffix}`, cell: cell2 }));
    });
  }
  if (holding.is !== "parts") {
    for (const taken of fields3) for (const { cell: cell2 } of taken) store2(m, w, cell2, site);
    return [];
  }
  const variant = type4?.kind === "path" ? variantOf(from.path, type4.path) : "";
  return fields3.flatMap((taken, index) => shifted(taken, variant === "" ? `.${index}` : `@${variant}.${index}`));
}
function shifted(taken, by) {
  return taken.map(({ suffix, cell: cell2 }) => ({ suffix: by + suffix, cell: cell2 }));
}
function take2(m, w, operand3, site) {
  if (operand3.kind === "const") return [];
  const { place: place4 } = operand3;
  const { type: type4, holding } = holdingOf(m, place4);
  const path4 = movePath(m.code, place4);
  if (path4 === void 0) return holding.is === "none" ? [] : outOfMemory(m, w, operand3, type4, holding, site);
  const taken = [];
  for (const [at2, cell2] of w.cells)
    if (liesIn(at2, path4)) {
      taken.push({ suffix: at2.slice(path4.length), cell: cell2 });
      if (operand3.kind === "move") w.cells.delete(at2);
    }
  if (taken.length > 0) return taken;
  if (holding.is === "none" && (operand3.kind === "copy" || !type4 || isScalar(type4))) return [];
  for (const [at2, cell2] of w.cells)
    if (at2 !== path4 && liesIn(path4, at2)) {
      consume(m, w, cell2, site);
      w.cells.delete(at2);
      return fresh2(m, w, holding, site, path4);
    }
  return place4.projection.length === 0 ? [] : fresh2(m, w, holding, site, path4);
}
function isScalar(type4) {
  if (type4.kind === "path") return type4.path.segments.length === 1 && /^[a-z]/.test(lastName(type4.path) ?? "");
  return type4.kind === "ref" || type4.kind === "pointer" || type4.kind === "fn" || type4.kind === "never";
}
function outOfMemory(m, w, operand3, type4, holding, site) {
  const { place: place4 } = operand3;
  if (holding.is === "linear" && type4 && operand3.kind === "copy" && place4.projection.some(({ kind }) => kind === "deref")) {
    const pointee2 = pointeeOf(m.code, m.body.params.length, operand3);
    if (pointee2.is === "place") return aliases(m, w, pointeePath(m.code, pointee2), "", site, holding);
    if (!isBoxed(pointee2.path) && lastName(type4.kind === "path" ? type4.path : { segments: [] }) !== "Box") {
      const how2 = isShared2(pointee2) ? "read-behind-reference" : "read-behind-pointer";
      m.report?.({ how: how2, declaration: holding.declaration, type: type4, site });
    }
  }
  return fresh2(m, w, holding, site, "*");
}
function isShared2(pointee2) {
  return pointee2.direct && pointee2.through?.kind === "ref" && !pointee2.through.mutable;
}
function isBoxed(path4) {
  return path4.some(
    ({ projection }) => projection.some(
      (step4) => step4.kind === "field" && step4.type.kind === "path" && /^(Unique|NonNull)$/.test(lastName(step4.type.path) ?? "")
    )
  );
}
function aliases(m, w, path4, inside, site, holding) {
  const from = path4 === void 0 ? void 0 : path4.endsWith("~") ? path4 : path4 + inside;
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
  const held = [...w.cells].filter(([, cell2]) => cell2.value === value3.id);
  if (held.length === 0) {
    if (status.is === "owned" && !value3.trusted && !value3.lent && !m.needsDrop(value3.declaration, value3.type))
      m.report?.({ how: "kept", declaration: value3.declaration, type: value3.type, value: value3, site: value3.site });
    return;
  }
  const key = `${value3.key}'`;
  if (key.length > value3.key.replace(/'+$/, "").length + 3) {
    for (const [path4] of held) w.cells.delete(path4);
    return;
  }
  const older = valueAt(m, key, (id) => ({ ...value3, id, key }));
  const kept2 = m.keptAt.get(value3.id);
  if (kept2) m.keptAt.set(older.id, kept2);
  setAside(m, w, older);
  w.status.set(older.id, status);
  for (const [path4, cell2] of held) w.cells.set(path4, { ...cell2, value: older.id });
}
function put(m, w, to, taken, site) {
  const path4 = movePath(m.code, to);
  if (path4 === void 0) {
    for (const { cell: cell2 } of taken) store2(m, w, cell2, site);
    return;
  }
  for (const [at2, cell2] of [...w.cells]) {
    if (!liesIn(at2, path4)) continue;
    w.cells.delete(at2);
    const value3 = m.byNumber[cell2.value];
    const elsewhere = [...w.cells.values(), ...taken.map((brought) => brought.cell)].some(
      (other3) => other3.value === cell2.value
    );
    if (!value3 || elsewhere || w.status.get(cell2.value)?.is !== "owned") continue;
    w.status.delete(cell2.value);
    if (!value3.lent && !m.needsDrop(value3.declaration, value3.type))
      m.report?.({ how: "overwritten", declaration: value3.declaration, type: value3.type, value: value3, site, path: at2 });
  }
  if (taken.length === 0) return;
  const { holding } = holdingOf(m, to);
  if (holding.is === "none" || holding.is === "lost") for (const { cell: cell2 } of taken) store2(m, w, cell2, site);
  else for (const { suffix, cell: cell2 } of taken) w.cells.set(path4 + suffix, cell2);
}
function store2(m, w, cell2, site) {
  const before = w.status.get(cell2.value);
  consume(m, w, cell2, site);
  const after2 = w.status.get(cell2.value);
  if (after2?.is === "gone" && before?.is !== "gone") w.status.set(cell2.value, { ...after2, stored: true });
}
function consume(m, w, cell2, site) {
  const status = w.status.get(cell2.value);
  if (!status) return;
  if (status.is !== "gone") {
    w.status.set(cell2.value, { is: "gone", site, ...cell2.via === void 0 ? {} : { via: cell2.via } });
    return;
  }
  if (status.stored) {
    w.status.set(cell2.value, { is: "gone", site, ...cell2.via === void 0 ? {} : { via: cell2.via } });
    return;
  }
  const value3 = m.byNumber[cell2.value];
  if (!value3) return;
  const via = cell2.via ?? status.via;
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
      const direct2 = readDirectly(m, event);
      if (direct2 !== void 0) return understood && direct2 ? "likely" : void 0;
      return !understood || inlined && !onlyReads(m) ? "unknown" : likely;
    }
    case "read-behind-pointer": {
      const direct2 = readDirectly(m, event);
      if (direct2 === false) return void 0;
      if (!inlined) return event.by === void 0 ? "proved" : writesBack(m) ? "unknown" : "likely";
      return onlyReads(m) && !writesBack(m) ? "likely" : "unknown";
    }
  }
}
function inlinedEnd(m, facts, { declaration: declaration2 }) {
  const last = declaration2.name.split("::").at(-1) ?? "";
  const enders = facts.enders(declaration2);
  return m.code.inlined.some(({ callee }) => {
    const name2 = /(\w+)(::<[^:]*>)?$/.exec(callee)?.[1] ?? "";
    return enders.has(name2) && (callee.includes(last) || callee.includes("<impl at"));
  });
}
function isTakenApart(m, { path: path4 }) {
  if (path4 === void 0) return false;
  const reads = (operand3) => operand3.kind === "copy" && operand3.place.projection.length > 0 && liesIn(movePath(m.code, operand3.place) ?? "", path4);
  return m.code.blocks.some(
    ({ statements }) => statements.some((statement) => {
      if (statement.kind !== "assign") return false;
      const { from } = statement;
      if (from.kind === "discriminant") return liesIn(movePath(m.code, from.place) ?? "", path4);
      return (from.kind === "use" || from.kind === "cast") && reads(from.operand);
    })
  );
}
function isAskedAbout(m, local3) {
  return m.code.blocks.some(({ terminator, cleanup }) => {
    if (terminator.kind !== "call" || cleanup) return false;
    const name2 = terminator.callee.kind === "path" ? lastName(terminator.callee.path) : void 0;
    if (name2 && predicates.has(name2)) return false;
    return terminator.args.some((arg) => {
      if (arg.kind === "const" || arg.place.local === local3) return false;
      const pointee2 = pointeeOf(m.code, m.body.params.length, arg);
      return pointee2.is === "place" && pointee2.place.local === local3;
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
function holdingBehind(m, local3) {
  const type4 = m.code.locals[local3]?.type;
  const to = type4 && pointedTo(type4);
  return to ? m.holdings.of(to) : nothing;
}

// analyzers/ownership/branches.ts
function along(m, world, terminator, to) {
  if (terminator.kind !== "switch" || terminator.on.kind === "const") return world;
  const { place: place4 } = terminator.on;
  if (place4.projection.length > 0) return world;
  const values = terminator.targets.filter(({ block: block3 }) => block3 === to).map(({ value: value3 }) => value3);
  const otherwise = terminator.otherwise === to;
  const open3 = (value3) => values.includes(value3) || otherwise && !terminator.targets.some((target) => target.value === value3);
  if (m.flags.has(place4.local)) {
    const flag2 = world.flags.get(place4.local);
    if (flag2 !== void 0) return open3(flag2 ? 1n : 0n) ? world : void 0;
    if (open3(0n) === open3(1n)) return world;
    const known4 = draftOf(world);
    known4.flags.set(place4.local, open3(1n));
    return known4;
  }
  const test2 = variantTest(m, place4.local);
  if (!test2) return world;
  const path4 = pathOf(m, test2.pointer, test2.place);
  const type4 = typeOfPlace(m.code, test2.place);
  if (path4 === void 0 || !type4) return world;
  const variants = variantsOf(type4);
  if (variants)
    return withVariants(world, path4, new Set(variants.filter((_, value3) => open3(test2.of(BigInt(value3), variants)))));
  return test2.direct ? withVariants(world, path4, void 0, armsOf(m, terminator, path4), to) : world;
}
function pathOf(m, pointer, place4) {
  return pointer ? pointeePath(m.code, pointeeOf(m.code, m.body.params.length, pointer)) : movePath(m.code, place4);
}
function variantTest(m, local3, depth2 = 0) {
  const definition = m.definitions.only(local3);
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
        const test2 = from.op === "Not" ? inner(from.operand) : void 0;
        return test2 && {
          ...test2,
          direct: false,
          of: (discriminant, variants) => test2.of(discriminant, variants) === 0n ? 1n : 0n
        };
      }
      case "binary": {
        const test2 = inner(from.left);
        const right2 = from.right.kind === "const" && from.right.value.kind === "int" ? from.right.value.value : void 0;
        if (!test2 || right2 === void 0 || from.op !== "Eq" && from.op !== "Ne") return void 0;
        const equal2 = from.op === "Eq" ? 1n : 0n;
        return {
          ...test2,
          direct: false,
          of: (discriminant, variants) => test2.of(discriminant, variants) === right2 ? equal2 : 1n - equal2
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
  const pointee2 = pointeeOf(m.code, m.body.params.length, pointer);
  if (pointee2.is !== "place") return void 0;
  return {
    place: pointee2.place,
    pointer,
    direct: false,
    of: (discriminant, variants) => variants[Number(discriminant)] === yes2 ? 1n : 0n
  };
}
function armsOf(m, terminator, path4) {
  const arms = /* @__PURE__ */ new Map();
  const blocks = [
    ...terminator.targets.map(({ block: block3 }) => block3),
    ...terminator.otherwise === void 0 ? [] : [terminator.otherwise]
  ];
  for (const block3 of blocks) {
    const places = (m.code.blocks[block3]?.statements ?? []).flatMap((statement) => {
      if (statement.kind !== "assign") return [];
      const { from } = statement;
      if (from.kind === "use" && from.operand.kind !== "const") return [from.operand.place];
      return from.kind === "ref" ? [from.place] : [];
    });
    for (const place4 of places) {
      const variant = movePath(m.code, place4)?.match(/@([^.@~]+)/);
      if (variant?.[1] && place4.local === localOf(path4) && !arms.has(block3)) arms.set(block3, variant[1]);
    }
  }
  return arms;
}
function withVariants(world, path4, variants, arms, to) {
  const arm = to === void 0 ? void 0 : arms?.get(to);
  const others2 = new Set(arms?.values());
  const isOpen = (variant) => variants ? variants.has(variant) : arm === void 0 ? !others2.has(variant) : arm === variant;
  const only = variants ? variants.size === 1 : arm !== void 0;
  let known4;
  for (const [at2, cell2] of world.cells) {
    if (!at2.startsWith(`${path4}@`)) continue;
    const variant = /^@([^.@~]+)/.exec(at2.slice(path4.length))?.[1] ?? "";
    const status = world.status.get(cell2.value);
    if (!isOpen(variant)) {
      if (status?.is === "owned") return void 0;
      known4 ??= draftOf(world);
      known4.cells.delete(at2);
      if (status?.is === "maybe") known4.status.delete(cell2.value);
    } else if (only && status?.is === "maybe") {
      known4 ??= draftOf(world);
      known4.status.set(cell2.value, { is: "owned" });
    }
  }
  return known4 ?? world;
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
    successors: (block3) => blocks[block3].cleanup ? [] : normalSuccessors(blocks[block3].terminator),
    boundary: () => void 0,
    flow: (block3, fact) => {
      const used = [...uses[block3]];
      if (fact === "any") return fact;
      return used.every((local3) => fact.has(`${local3}`)) ? fact : new Map([...fact, ...setOf(used, String)]);
    }
  });
  return solution.out.map((fact) => fact === "any" ? new Set(flags) : new Set(fact.values()));
}
function place3({ local: local3 }, used) {
  used.add(local3);
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
      for (const field3 of from.fields) operand2(field3.operand, used);
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
  for (const { cell: cell2 } of taken) consume(m, w, cell2, site);
}
function call(m, w, { callee, args: args2, to }, site) {
  const result2 = holdingOf(m, to).holding;
  const made = () => fresh2(m, w, result2, site, "");
  const everything = () => {
    for (const arg of args2) consumeAll(m, w, take2(m, w, arg, site), site);
    return made();
  };
  if (callee.kind === "value") return everything();
  const { path: path4 } = callee;
  const [first] = args2;
  if (!first) return made();
  const by = showPath(path4);
  switch (effectOf2(path4)) {
    case "forget":
      for (const { cell: cell2 } of take2(m, w, first, site)) forget(m, w, cell2.value, site, by);
      return made();
    case "drop":
      for (const { suffix, cell: cell2 } of take2(m, w, first, site))
        dropCell(m, w, cell2, suffix, site, { how: "discarded", by });
      return made();
    case "keep": {
      const taken = take2(m, w, first, site);
      const keeper = path4.segments.at(-2);
      const name2 = keeper?.kind === "name" ? keeper.name : "ManuallyDrop";
      for (const { cell: cell2 } of taken)
        if (!m.keptAt.has(cell2.value)) m.keptAt.set(cell2.value, { site, by: `${name2}::new` });
      return taken.map(({ suffix, cell: cell2 }) => ({ suffix: `~${suffix}`, cell: cell2 }));
    }
    case "unkeep": {
      const taken = take2(m, w, first, site).filter(({ suffix }) => suffix.startsWith("~"));
      return taken.length > 0 ? taken.map(({ suffix, cell: cell2 }) => ({ suffix: suffix.slice(1), cell: cell2 })) : made();
    }
    case "take":
      return secondOwner(m, w, first, "~", result2, site) ?? made();
    case "read":
      return read2(m, w, first, path4, result2, site, by);
    case "clone": {
      const self = holdingOfFirst(m, path4);
      if (self?.is === "linear" && !m.hasCloneBody(self.declaration))
        m.report?.({ how: "cloned", declaration: self.declaration, type: self.type, site, by });
      return everything();
    }
    case "copy": {
      const pointee2 = pointeeOf(m.code, m.body.params.length, first);
      const from = pointeePath(m.code, pointee2);
      if (from !== void 0) {
        for (const [at2, cell2] of w.cells) if (liesIn(at2, from)) consume(m, w, { ...cell2, via: site }, site);
      }
      return everything();
    }
    case "leak": {
      const held = instantiation(path4).map((type4) => declarationIn(m.holdings.of(type4))).find((found) => found !== void 0);
      if (held) m.report?.({ how: "leaked", ...held, site, by });
      return everything();
    }
    case "drop-in-place": {
      const pointee2 = pointeeOf(m.code, m.body.params.length, first);
      const from = pointeePath(m.code, pointee2);
      for (const [at2, cell2] of [...w.cells])
        if (from !== void 0 && liesIn(at2, from)) dropCell(m, w, cell2, "", site, { how: "discarded", by });
      return made();
    }
    case "consume": {
      const taken = args2.flatMap((arg) => take2(m, w, arg, site));
      consumeAll(m, w, taken, site);
      const generic = instantiation(path4).some((type4) => m.holdings.of(type4).is !== "none");
      const value3 = taken[0] && m.byNumber[taken[0].cell.value];
      if (value3 && generic && !handsOn(path4) && result2.is !== "linear")
        m.report?.({ how: "lost", declaration: value3.declaration, type: value3.type, value: value3, site, by });
      return made();
    }
  }
}
function holdingOfFirst(m, path4) {
  const [type4] = instantiation(path4);
  return type4 && m.holdings.of(type4);
}
function read2(m, w, pointer, path4, result2, site, by) {
  const held = declarationIn(result2);
  const source = instantiation(path4)[0];
  if (!held || !source || m.holdings.of(source).is === "none") return fresh2(m, w, result2, site, "");
  const second = secondOwner(m, w, pointer, "", result2, site);
  if (second) return second;
  const pointee2 = pointeeOf(m.code, m.body.params.length, pointer);
  if (pointee2.is === "beyond" && result2.is === "linear") {
    m.report?.({ how: isShared2(pointee2) ? "read-behind-reference" : "read-behind-pointer", ...held, site, by });
  }
  return fresh2(m, w, result2, site, "");
}
function secondOwner(m, w, pointer, inside, result2, site) {
  const pointee2 = pointeeOf(m.code, m.body.params.length, pointer);
  return pointee2.is === "place" ? aliases(m, w, pointeePath(m.code, pointee2), inside, site, result2) : void 0;
}
function forget(m, w, id, site, by) {
  const value3 = m.byNumber[id];
  const status = w.status.get(id);
  if (!value3 || !status || status.is === "gone") return;
  if ([...w.cells.values()].some((cell2) => cell2.value === id && cell2.via !== void 0)) return;
  w.status.set(id, { is: "gone", site });
  if (!value3.trusted)
    m.report?.({ how: "forgotten", declaration: value3.declaration, type: value3.type, value: value3, site, by });
}
function drop(m, w, place4, site) {
  const { type: type4, holding } = holdingOf(m, place4);
  const path4 = movePath(m.code, place4);
  if (path4 === void 0) {
    if (holding.is === "linear" && type4) {
      const behind2 = place4.projection.some(({ kind }) => kind === "deref");
      m.report?.({ how: behind2 ? "overwritten" : "dropped-inside", declaration: holding.declaration, type: type4, site });
    }
    return;
  }
  if (holding.is === "lost") m.report?.({ how: "dropped-inside", ...holding, site, path: path4 });
  for (const [at2, cell2] of [...w.cells]) {
    if (!liesIn(at2, path4)) continue;
    const suffix = at2.slice(path4.length);
    if (suffix.includes("~") && !isGuarded(holding, suffix)) continue;
    w.cells.delete(at2);
    dropCell(m, w, cell2, suffix, site, { how: isGuarded(holding, suffix) ? "dropped-inside" : "dropped", path: at2 });
  }
}
function dropCell(m, w, cell2, suffix, site, about) {
  const value3 = m.byNumber[cell2.value];
  const status = w.status.get(cell2.value);
  if (!value3 || !status) return;
  const { declaration: declaration2, type: type4 } = value3;
  if (status.is === "gone") {
    const via = cell2.via ?? status.via;
    if (via !== void 0) m.report?.({ how: "read", declaration: declaration2, type: type4, value: value3, site: via, other: site });
    return;
  }
  w.status.set(cell2.value, { is: "gone", site, ...cell2.via === void 0 ? {} : { via: cell2.via } });
  const shared = [...w.cells.values()].some((other3) => other3.value === cell2.value && other3.via !== void 0);
  if (shared) return;
  const how2 = status.is === "maybe" && about.how !== "dropped-inside" ? "dropped-maybe" : about.how;
  m.report?.({ ...about, how: how2, declaration: declaration2, type: type4, value: value3, site, path: about.path ?? suffix });
}
function isGuarded(holding, suffix) {
  if (holding.is !== "parts") return false;
  if (holding.guarded) return true;
  return holding.parts.some(
    ({ key, holding: part2 }) => liesIn(suffix, key) && isGuarded(part2, suffix.slice(key.length))
  );
}
function leave(m, w, site) {
  for (const [at2, cell2] of [...w.cells]) {
    if (!liesIn(at2, "_0")) continue;
    w.cells.delete(at2);
    const kept2 = at2.includes("~") ? m.keptAt.get(cell2.value) : void 0;
    const value3 = m.byNumber[cell2.value];
    const status = w.status.get(cell2.value);
    if (kept2 && value3 && status?.is === "owned" && !value3.trusted && kept2.by.startsWith("MaybeUninit"))
      m.report?.({ how: "held", declaration: value3.declaration, type: value3.type, value: value3, site: kept2.site, by: kept2.by });
    w.status.set(cell2.value, { is: "gone", site });
  }
  for (const [id, status] of w.status) {
    const value3 = m.byNumber[id];
    if (!value3 || status.is === "gone" || value3.trusted || value3.lent) continue;
    const { declaration: declaration2, type: type4 } = value3;
    const [path4] = [...w.cells].find(([, cell2]) => cell2.value === id) ?? [];
    const kept2 = m.keptAt.get(id);
    const where = path4 === void 0 ? {} : { path: path4 };
    if (status.is === "owned" && kept2 && (path4 === void 0 || path4.includes("~")))
      m.report?.({ how: "held", declaration: declaration2, type: type4, value: value3, site: kept2.site, by: kept2.by });
    else if (m.needsDrop(declaration2, type4)) {
      const by = swallowedBy(m, value3);
      if (by) m.report?.({ how: "forgotten", declaration: declaration2, type: type4, value: value3, site: value3.site, by: by.callee, inlined: by });
    } else if (!m.needsDrop(declaration2, type4))
      m.report?.({ how: status.is === "owned" ? "kept" : "kept-maybe", declaration: declaration2, type: type4, value: value3, site, ...where });
  }
}
function swallowedBy(m, value3) {
  const calls = m.code.inlined;
  const last = lastName(value3.type.kind === "path" ? value3.type.path : { segments: [] }) ?? "";
  const ofType = calls.filter(({ callee }) => new RegExp(`\\b${last}\\b`).test(callee));
  if (ofType.some(({ callee }) => [...endsLinear].some((name2) => callee.includes(name2)))) return void 0;
  return ofType.find(({ callee }) => /\b(forget|ManuallyDrop::<.*>::new|MaybeUninit::<.*>::new|leak)\b/.test(callee));
}

// analyzers/ownership/flow.ts
function flowOf(m) {
  const { code: code3 } = m;
  const live = liveIn(m.body, m.flags);
  const through = (block3, world) => {
    const w = draftOf(tidied(world, live[block3], m));
    const { statements, terminator } = code3.blocks[block3];
    statements.forEach((statement, index) => step2(m, w, statement, siteOf(block3, index)));
    terminate(m, w, terminator, siteOf(block3, statements.length));
    return w;
  };
  const each = (fact, to) => fact === "any" ? fact : named3([...fact.values()].flatMap(to));
  return {
    through,
    problem: {
      lattice: worlds,
      direction: "forward",
      count: code3.blocks.length,
      successors: (block3) => code3.blocks[block3].cleanup ? [] : normalSuccessors(code3.blocks[block3].terminator),
      boundary: (block3) => block3 === 0 ? named3([entry(m)]) : void 0,
      flow: (block3, fact) => each(fact, (world) => [through(block3, world)]),
      along: (from, to, fact) => each(fact, (world) => {
        const after2 = along(m, world, code3.blocks[from].terminator, to);
        return after2 ? [after2] : [];
      })
    }
  };
}
function named3(all2) {
  return new Map(all2.map((world) => [nameOf3(world), world]));
}
function entry(m) {
  const w = draftOf({ cells: /* @__PURE__ */ new Map(), status: /* @__PURE__ */ new Map(), flags: /* @__PURE__ */ new Map() });
  for (let parameter = 1; parameter <= m.body.params.length; parameter++) {
    const type4 = m.code.locals[parameter]?.type ?? m.body.params[parameter - 1];
    if (!type4) continue;
    for (const { suffix, cell: cell2 } of fresh2(m, w, m.holdings.of(type4), -1, `_${parameter}`, { parameter }))
      w.cells.set(`_${parameter}${suffix}`, cell2);
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
  for (const [path4, { value: value3 }] of w.cells) {
    const local3 = localOf(path4);
    if (w.status.get(value3)?.is === "gone" && !live.has(local3) && !m.definitions.isBorrowed(local3)) w.cells.delete(path4);
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
    const unread2 = [];
    if (!contract2.types.some(({ role }) => role === "linear")) return { misuses, unread: unread2 };
    const dumps = mir2.dumps.filter((dump) => contract2.mentions("linear", dump));
    const facts = typeFacts(contract2, dumps);
    for (const dump of dumps) {
      const holdings = holdingsIn(contract2, shapes2, dump);
      const impls = ownImpls(contract2, dump);
      let given = 0;
      for (const body of dump.bodies) {
        if (body.kind !== "fn" || body.value) continue;
        const { code: code3 } = body;
        if (!code3.locals.some((local3) => local3 && holdings.of(local3.type).is !== "none")) continue;
        const followed = follow(body, holdings, facts, impls.get(implOf(body) ?? "") ?? /* @__PURE__ */ new Set());
        if (followed) misuses.push(...followed);
        const clone = cloneImpl(contract2, body, followed ?? []);
        if (clone) misuses.push(clone);
        if (!followed) given++;
      }
      if (given > 0)
        unread2.push({
          what: "bodies with linear values that have too many paths to follow",
          count: given,
          artifact: dump.artifact
        });
    }
    return { misuses, unread: unread2 };
  },
  unread: (result2) => result2.unread,
  *facts(result2) {
    for (const { how: how2, at: at2, type: type4 } of result2.misuses) yield { at: at2, text: `${type4}: ${how2}` };
  }
});
function cloneImpl(contract2, body, followed) {
  const [self] = body.params;
  if (lastName(body.path) !== "clone" || implOf(body) === void 0 || self?.kind !== "ref") return void 0;
  const declaration2 = contract2.typeRole("linear", self.to, body.dump);
  if (!declaration2 || contract2.typeRole("linear", body.result, body.dump) !== declaration2) return void 0;
  if (followed.some(({ how: how2 }) => duplicating.has(how2))) return void 0;
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
      const name2 = lastName(body.path);
      if (declaration2 && implOf(body) !== void 0 && name2) {
        if (name2 === "clone" && self.kind === "ref") cloned.add(declaration2);
        if (name2 === "drop" && self.kind === "ref") dropped2.add(declaration2);
        if (self.kind === "path") enders.set(declaration2, (enders.get(declaration2) ?? /* @__PURE__ */ new Set()).add(name2));
      }
      for (const { terminator } of body.code.blocks) {
        if (terminator.kind !== "drop") continue;
        const type4 = typeOfPlace(body.code, terminator.place);
        const linear = type4 && contract2.typeRole("linear", type4, dump);
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
  const foreign4 = /* @__PURE__ */ new Set();
  for (const body of dump.bodies) {
    const impl2 = body.kind === "fn" && !body.value ? implOf(body) : void 0;
    const [first] = body.params;
    if (!impl2 || !first) continue;
    const declaration2 = contract2.typeRole("linear", withoutPointers(first), dump);
    const isSelf = (declaration2 !== void 0 || !foreign4.has(impl2)) && hasSelf(body);
    if (isSelf && !declaration2) foreign4.add(impl2);
    const found = isSelf ? bySelf : byFirst;
    if (declaration2) found.set(impl2, (found.get(impl2) ?? /* @__PURE__ */ new Set()).add(declaration2));
  }
  for (const [impl2, types4] of byFirst) if (!bySelf.has(impl2) && !foreign4.has(impl2)) bySelf.set(impl2, types4);
  return bySelf;
}
function hasSelf(body) {
  return body.code.debug.some(
    ({ name: name2, place: place4 }) => name2 === "self" && place4?.local === 1 && place4.projection.length === 0
  );
}
function machineFor(body, holdings, facts, own2) {
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
    isTrusted: (declaration2) => own2.has(declaration2),
    hasCloneBody: facts.hasCloneBody,
    report: void 0
  };
}
function follow(body, holdings, facts, own2) {
  const m = machineFor(body, holdings, facts, own2);
  const { problem, through } = flowOf(m);
  const solution = solve(problem);
  if (!solution.settled || solution.into.includes("any")) return void 0;
  const events = /* @__PURE__ */ new Map();
  m.report = (event) => {
    const key = `${event.how} ${event.site} ${event.value?.key ?? ""}`;
    if (!events.has(key)) events.set(key, event);
  };
  solution.into.forEach((fact, block3) => {
    if (fact !== "any") for (const world of fact.values()) through(block3, world);
  });
  return told(m, facts, [...events.values(), ...inlinedLeaks(m)]);
}
function told(m, facts, events) {
  const misuses = /* @__PURE__ */ new Map();
  const { body, code: code3 } = m;
  for (const event of events.map((given) => withInlinedDrop(m, given))) {
    const { how: how2, value: value3, declaration: declaration2, type: type4, site } = event;
    const certainty = certaintyOf(m, facts, event);
    if (certainty === void 0) continue;
    const created = value3 && placeOf2(m, value3.site, value3.parameter);
    const pointsAtUse = ["forgotten", "held", "discarded", "leaked", "overwritten", "dropped-inside", "lost"].includes(how2) || !value3;
    const duplicate = duplicating.has(how2);
    const own2 = inProgram(placeOf2(m, site), () => destinationOf(m, site) ?? created);
    const call2 = event.inlined ?? (how2 === "used-twice" || how2 === "read" ? inlinedReader(m, event) : void 0);
    const here = call2 ? { ...own2, ...call2.at ? { source: call2.at } : {} } : own2;
    const at2 = duplicate || pointsAtUse || isReplacement(m, event) ? here : carrierOf(m, event.path) ?? created ?? here;
    const variable2 = value3 && nameOfValue(code3, event, value3.parameter);
    const misuse = {
      how: how2,
      certainty,
      body,
      declaration: declaration2,
      type: showType(type4),
      at: at2,
      lost: here,
      ...created ? { created } : {},
      ...variable2 ? { variable: variable2 } : {},
      ...event.other === void 0 ? {} : { other: placeOf2(m, event.other) },
      ...event.by ? { by: event.by } : {}
    };
    const key = `${duplicate} ${at2.line} ${showType(type4)}`;
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
  const block3 = blockOf(site);
  const statement = statementOf(site);
  const { statements, terminator } = code3.blocks[block3];
  return mirPlace(body, statements[statement] ?? terminator, block3, statement);
}
function inlinedLeaks(m) {
  return m.code.inlined.flatMap((call2) => {
    const path4 = /::leak\b/.test(call2.callee) && !call2.within ? parsePath(call2.callee) : void 0;
    const held = path4 && instantiation(path4).map((type4) => declarationIn(m.holdings.of(type4))).find((found) => found !== void 0);
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
function inlinedReader(m, { type: type4, how: how2 }) {
  const last = type4.kind === "path" ? lastName(type4.path) ?? "" : "";
  const readers4 = m.code.inlined.filter(({ callee }) => isReader(callee) && callee.includes(last));
  const outermost = readers4.filter((call2) => !isWithinReader(call2));
  if (how2 === "read" && outermost.length < 2) return void 0;
  const order2 = ({ at: at2, line }) => at2 ? at2.line * 1e3 + at2.column : line;
  return outermost.sort((a, b) => order2(a) - order2(b)).at(-1);
}
function inProgram(place4, otherwise) {
  if (!place4.source || !/^\/rustc\/|\/library\/(core|alloc|std)\//.test(place4.source.file)) return place4;
  const source = otherwise()?.source;
  const { source: _, ...rest2 } = place4;
  return source ? { ...rest2, source } : rest2;
}
function destinationOf(m, site) {
  if (site < 0) return void 0;
  const { statements, terminator } = m.code.blocks[blockOf(site)];
  const point = statements[statementOf(site)] ?? terminator;
  const to = point.kind === "assign" || point.kind === "call" ? point.to : void 0;
  const source = to && m.code.locals[to.local]?.source;
  return source && !/^\/rustc\//.test(source.file) ? mirPlace(m.body, { line: point.line, source }) : void 0;
}
function isReplacement(m, { how: how2, site, path: path4 }) {
  if (how2 !== "dropped" && how2 !== "dropped-maybe") return false;
  const { terminator } = m.code.blocks[blockOf(site)];
  if (terminator.kind !== "drop" || path4 === void 0) return false;
  const next3 = m.code.blocks[terminator.target]?.statements.find(({ kind }) => kind === "assign");
  return next3?.kind === "assign" && next3.to.projection.length === 0 && liesIn(path4, `_${next3.to.local}`);
}
function carrierOf(m, path4) {
  if (path4 === void 0 || !/^_\d+[.@~]/.test(path4)) return void 0;
  const definition = m.definitions.only(localOf(path4));
  if (!definition || definition.is === "assign" && !["adt", "tuple", "closure"].includes(definition.from.kind))
    return void 0;
  return placeOf2(m, siteOf(definition.block, definition.statement));
}
function nameOfValue(code3, { path: path4 }, parameter) {
  const local3 = path4 && /^_\d/.test(path4) ? localOf(path4) : parameter;
  return local3 === void 0 ? void 0 : code3.locals[local3]?.name;
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
function messageOf({ how: how2, type: type4, by }) {
  const name2 = shortType(type4);
  const twice = "each owner would end it, and the second ends what is gone";
  switch (how2) {
    case "used-twice":
      return `a value of the linear type '${name2}' is used up a second time on the same path: what it stands for is ended twice`;
    case "read":
    case "copied-out":
      return `${by ? `'${by}'` : "a copy"} makes a second owner of a value of the linear type '${name2}', and both are used: ${twice}`;
    case "read-behind-reference":
      return `a value of the linear type '${name2}' is copied out of a reference, and its owner keeps it: ${twice}`;
    case "read-behind-pointer":
      return `a value of the linear type '${name2}' is copied out from behind a pointer, and nothing is put in its place: ${twice}`;
    case "cloned":
      return `a value of the linear type '${name2}' is cloned: ${twice}`;
    case "clone-impl":
      return `the linear type '${name2}' implements 'Clone': ${twice}`;
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
function adviceOf({ how: how2, type: type4 }) {
  const name2 = shortType(type4);
  if (how2 === "cloned" || how2 === "clone-impl") return `Remove 'Clone' from '${name2}'.`;
  if (how2 === "read-behind-pointer") return `Use mem::replace or mem::take, or borrow the '${name2}'.`;
  return `Pass the '${name2}' on by value to one consumer only, or borrow it.`;
}
function stepsOf({ declaration: declaration2, created, other: other3, at: at2, how: how2 }) {
  const steps = [{ at: declaration2.place ?? at2, message: showSource(declaration2) }];
  if (created && created.line !== at2.line) steps.push({ at: created, message: "the value comes in here" });
  if (other3 && other3.line !== at2.line)
    steps.push({
      at: other3,
      message: how2 === "used-twice" ? "it was used up here before" : "one of its owners ends it here"
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
function messageOf2({ how: how2, type: type4, variable: variable2, by }) {
  const name2 = shortType(type4);
  const value3 = variable2 && !variable2.startsWith("_") ? `'${variable2}' of the linear type '${name2}'` : `a value of the linear type '${name2}'`;
  const open3 = "what it stands for stays open";
  switch (how2) {
    case "dropped":
      return `${value3} is dropped on a path instead of being consumed: ${open3}`;
    case "dropped-maybe":
      return `what may hold a value of the linear type '${name2}' is dropped unasked: if it does, ${open3}`;
    case "discarded":
      return `${value3} is given to '${nameOf4(by, "drop")}', which does not consume it: ${open3}`;
    case "overwritten":
      return `a value of the linear type '${name2}' is overwritten before it is consumed: ${open3}`;
    case "kept":
      return `${value3} is still owned on a path where the function returns: nobody can consume it any more, and ${open3}`;
    case "kept-maybe":
      return `what may hold a value of the linear type '${name2}' is left behind when the function returns`;
    case "forgotten":
      return `${value3} is swallowed by '${nameOf4(by, "forget")}': nobody can consume it any more, and ${open3}`;
    case "held":
      return `${value3} is put into '${nameOf4(by, "ManuallyDrop")}' and never taken out: nothing consumes it, and ${open3}`;
    case "leaked":
      return `${value3} is swallowed by '${nameOf4(by, "leak")}': nobody can consume it any more, and ${open3}`;
    case "dropped-inside":
      return `something that may hold a value of the linear type '${name2}' is dropped`;
    case "lost":
      return `${value3} goes into '${nameOf4(by, "a generic function")}', where it is lost track of`;
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
function adviceOf2({ how: how2, type: type4 }) {
  const name2 = shortType(type4);
  switch (how2) {
    case "overwritten":
      return `Consume the old '${name2}' before assigning, or take it out with mem::replace and consume that.`;
    case "dropped-maybe":
    case "kept-maybe":
      return `Match on it and consume the '${name2}' in the arm that has one.`;
    case "lost":
    case "dropped-inside":
      return `Check by hand that each '${name2}' in it is taken out and consumed.`;
    default:
      return `Call a method that takes the '${name2}' by value on every path, or return it.`;
  }
}
function stepsOf2({ declaration: declaration2, created, lost, at: at2, how: how2 }) {
  const steps = [];
  const { place: place4 } = declaration2;
  steps.push({ at: place4 ?? at2, message: showSource(declaration2) });
  if (created && (created.line !== at2.line || how2 === "overwritten"))
    steps.push({ at: created, message: "the value comes in here" });
  if (lost && lost.line !== at2.line)
    steps.push({ at: lost, message: how2.startsWith("kept") ? "the function returns here" : "and is lost here" });
  return steps;
}
function nameOf4(by, otherwise) {
  const names2 = (by ?? "").replace(/<[^<>]*(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>[^<>]*)*>/g, "").split("::").filter((name2) => name2 !== "");
  return names2.length === 0 ? otherwise : names2.slice(-2).join("::");
}

// analyzers/size/gzip.ts
import { gzipSync } from "node:zlib";
var known3 = /* @__PURE__ */ new WeakMap();
function gzipped(bytes) {
  let size2 = known3.get(bytes);
  if (size2 === void 0) known3.set(bytes, size2 = gzipSync(bytes, { level: 9 }).length);
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
        advice: `Keep a copy for debugging and ship the output of: wasm-tools strip --delete '^name$' ${quoted4(file)} -o ${quoted4(stripped(file))}`,
        bytes: section.length
      };
    }
  }
});
function quoted4(path4) {
  return /^[\w./@+-]+$/.test(path4) ? path4 : `'${path4.replaceAll("'", "'\\''")}'`;
}
function stripped(path4) {
  return `${path4.replace(/\.wasm$|\.wat$/, "")}.stripped.wasm`;
}

// analyzers/contract/pod.ts
var pod = analyzer({
  name: "pod",
  doc: "Which types are plain old data, and for the others the field that is to blame.",
  requires: { contract, shapes: optional(shapes), mir: optional(mir) },
  run: ({ contract: contract2, shapes: shapes2 }) => ({
    judge: (type4, dump, profile = "strict") => judge2({ contract: contract2, shapes: shapes2, dump, profile, open: /* @__PURE__ */ new Set() }, type4)
  })
});
var yes = { is: "yes" };
var numbers = new Map([
  ...["u8", "i8"].map((name2) => [name2, 1]),
  ...["u16", "i16", "f16"].map((name2) => [name2, 2]),
  ...["u32", "i32", "f32", "usize", "isize"].map((name2) => [name2, 4]),
  ...["u64", "i64", "f64"].map((name2) => [name2, 8]),
  ...["u128", "i128", "f128", "v128"].map((name2) => [name2, 16])
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
function judge2(court, type4) {
  const text3 = showType(type4);
  switch (type4.kind) {
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
      return step3(judge2(court, type4.of), `'${text3}' has elements of type '${showType(type4.of)}'`);
    case "tuple":
      if (type4.of.length === 0)
        return court.profile === "contract" ? yes : no("'()' has no bytes: a slice of it shares nothing");
      return firstNo([
        ...type4.of.map((part2) => step3(judge2(court, part2), `'${text3}' has a part of type '${showType(part2)}'`)),
        unknown(`nothing promises the layout of the tuple '${text3}'`)
      ]);
    case "pattern":
      return no(`'${text3}' excludes bit patterns`);
    case "infer":
    case "opaque":
      return unknown(`the type '${text3}' was not understood`);
    case "path":
      return judgeNamed(court, type4, text3);
  }
}
function judgeNamed(court, type4, text3) {
  const { contract: contract2, dump, shapes: shapes2, profile, open: open3 } = court;
  const last = lastName(type4.path);
  if (last === void 0) return unknown(`the type '${text3}' is not resolved in a generic body`);
  if (type4.path.segments.length === 1 && numbers.has(last)) return yes;
  if (type4.path.segments.length === 1 && last === "bool")
    return profile === "contract" ? yes : no("'bool' has bit patterns that are neither true nor false");
  if (type4.path.segments.length === 1 && /^[A-Z][A-Z0-9]?$/.test(last)) return unknown(`'${last}' is a type parameter`);
  const handle = contract2.typeRole("handle", type4, dump) ?? contract2.typeRole("func-ref", type4, dump);
  if (handle) return no(`'${text3}' is a handle: it stands for an entry of a table that belongs to one thread`);
  if (contract2.typeRole("linear", type4, dump)) return no(`'${text3}' is linear: its bytes must not be copied`);
  const declared = contract2.typeRole("pod", type4, dump);
  if (declared?.facts?.needsDrop) return no(`'${text3}' has drop glue`);
  if (declared) return yes;
  const wrong = guilty.get(last) ?? (/^(Atomic\w*|Atomic)$/.test(last) ? "has interior mutability" : void 0);
  if (wrong && isStandard(type4)) return no(`'${text3}' ${wrong}`);
  if (/^NonZero[UI]/.test(last)) return no(`'${text3}' must never be zero`);
  if (last === "PhantomData" || last === "PhantomPinned") return yes;
  if (last === "Wrapping" || last === "Saturating" || last === "MaybeUninit") {
    const [inner] = typeArguments(type4.path);
    return inner ? step3(judge2(court, inner), `'${text3}' holds '${showType(inner)}'`) : unknown(`nothing shows the fields of '${text3}'`);
  }
  if (open3.has(text3)) return yes;
  const shape = shapes2?.of(type4, dump);
  if (!shape) return unknown(`no dump shows the fields of '${text3}'`);
  if (shape.kind === "enum") return no(`'${text3}' is an enum: some bit patterns are no variant of it`);
  if (shape.kind === "union") return no(`'${text3}' is a union: which of its bytes mean something is not fixed`);
  if (shapes2?.dropsItself(type4, dump)) return no(`'${text3}' implements 'Drop'`);
  open3.add(text3);
  const struct = shape.variants.get("") ?? { fields: [], whole: false };
  const verdicts = struct.fields.map(
    (field3, index) => field3 ? step3(
      judge2(court, field3.type),
      `'${text3}' has the field '${field3.name ?? index}' of type '${showType(field3.type)}'`
    ) : unknown(`no dump shows field ${index} of '${text3}'`)
  );
  open3.delete(text3);
  const verdict = firstNo(verdicts);
  if (verdict.is !== "yes") return verdict;
  if (!struct.whole) return unknown(`the dumps do not show every field of '${text3}'`);
  const layouts = struct.fields.map((field3) => field3 && layoutOf(court, field3.type));
  if (layouts.every((layout) => layout !== void 0)) {
    const size2 = layouts.reduce((sum, layout) => sum + layout.size, 0);
    const align = Math.max(1, ...layouts.map((layout) => layout.align));
    if (size2 % align !== 0) return no(`'${text3}' has padding: its fields are ${size2} bytes, its alignment is ${align}`);
  }
  return unknown(`nothing promises the layout of '${text3}': mark it with #[wasm::pod]`);
}
function layoutOf(court, type4) {
  if (type4.kind === "array") {
    const element3 = layoutOf(court, type4.of);
    const length = /^\d+/.exec(type4.length)?.[0];
    return element3 && length ? { size: element3.size * Number(length), align: element3.align } : void 0;
  }
  if (type4.kind !== "path") return void 0;
  const last = lastName(type4.path) ?? "";
  if (last === "PhantomData") return { size: 0, align: 1 };
  const size2 = type4.path.segments.length === 1 ? numbers.get(last) : void 0;
  if (size2) return { size: size2, align: Math.min(size2, 8) };
  return court.contract.typeRole("pod", type4, court.dump)?.facts;
}
function isStandard(type4) {
  const [first] = type4.path.segments;
  return type4.path.segments.length === 1 || first?.kind === "name" && /^(std|core|alloc)$/.test(first.name);
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
function draftOf2(body, { element: element3, cast: cast3, declaration: declaration2, at: at2 }, verdict) {
  const name2 = shortType(showType(element3));
  const reasons = verdict.because.map(shortType);
  const what = cast3 ? `a shared slice of '${shortType(showType(cast3))}' is a view of memory that holds '${name2}'` : `a shared slice has elements of type '${name2}'`;
  const proved = verdict.is === "no";
  return {
    at: at2,
    message: `${what}, which ${proved ? "is not" : "is not known to be"} Pod (${reasons.join(", ")}): whoever reads it while others write may get what is no value of its type`,
    advice: `Share a type made of numbers only, mark it with #[wasm::pod], and convert after reading.`,
    certainty: !proved ? "unknown" : cast3 && body.code.inlined.length > 0 ? "likely" : "proved",
    subject: `${name2} in ${identityOf(body)}`,
    because: [
      ...verdict.because.map((reason) => ({ at: at2, message: shortType(reason) })),
      { at: declaration2.place ?? at2, message: showSource(declaration2) }
    ]
  };
}
function* viewsIn(contract2, body) {
  const { code: code3, dump } = body;
  const viewOf = (type4) => sharedSlice(contract2, body, type4);
  const given = new Set(
    body.params.flatMap((param, index) => {
      const view2 = viewOf(withoutPointers(code3.locals[index + 1]?.type ?? param));
      return view2 ? [showType(view2.element)] : [];
    })
  );
  const homes = new Set(contract2.types.filter((type4) => type4.role === "shared-slice" && contract2.isHome(type4, dump)));
  const found = function* (to, sources2, point, block3, index) {
    const type4 = typeOfPlace(code3, to);
    const view2 = type4 && viewOf(type4);
    if (!view2 || homes.has(view2.declaration)) return;
    if (sources2.some((source) => holdsView(contract2, body, typeOfOperand(code3, source)))) return;
    const at2 = mirPlace(body, point, block3, index);
    if (!given.has(showType(view2.element))) yield { ...view2, at: at2 };
    const before = sources2.map((source) => beforeCast(body, source)).find((source) => source !== void 0);
    if (before && !sameByTail(before, view2.element)) yield { ...view2, element: before, cast: view2.element, at: at2 };
  };
  const { inlined } = code3;
  for (const call2 of inlined) {
    const path4 = !call2.within ? parsePath(call2.callee) : void 0;
    const owner = path4 && ownerType(path4);
    const view2 = owner && viewOf(owner);
    const name2 = path4 && lastName(path4);
    if (!view2 || !name2 || !constructors.has(name2) || homes.has(view2.declaration) || given.has(showType(view2.element)))
      continue;
    yield { ...view2, at: { ...mirPlace(body), line: call2.line, ...call2.at ? { source: call2.at } : {} } };
  }
  for (const block3 of normalBlocks(code3)) {
    const { statements, terminator } = code3.blocks[block3];
    for (const [index, statement] of statements.entries()) {
      if (statement.kind !== "assign") continue;
      const { to, from } = statement;
      if (from.kind === "cast" && from.cast === "Transmute") yield* found(to, [from.operand], statement, block3, index);
      if (from.kind === "adt" && inlined.length > 0) {
        for (const view2 of found(
          to,
          from.fields.map(({ operand: operand3 }) => operand3),
          statement,
          block3,
          index
        ))
          if (view2.cast) yield view2;
      }
    }
    if (terminator.kind === "call") yield* found(terminator.to, terminator.args, terminator, block3, statements.length);
  }
}
var constructors = /* @__PURE__ */ new Set(["new", "from_raw_parts", "from_slice", "from"]);
function sharedSlice(contract2, body, type4) {
  const declaration2 = contract2.typeRole("shared-slice", type4, body.dump);
  const element3 = type4.kind === "path" ? typeArguments(type4.path)[0] : void 0;
  return declaration2 && element3 && !isGeneric(element3) ? { declaration: declaration2, element: element3 } : void 0;
}
function holdsView(contract2, body, type4) {
  let found = false;
  if (type4)
    visitTypes(type4, (inner) => {
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
    const type4 = typeOfOperand(code3, operand3);
    const element3 = type4 && elementOf(type4);
    if (element3 && !isBytes(element3)) earliest = element3;
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
function elementOf(type4) {
  return type4.kind === "ref" || type4.kind === "pointer" ? innermost(type4.to) : void 0;
}
function innermost(type4) {
  if (type4.kind === "slice" || type4.kind === "array") return innermost(type4.of);
  const inner = type4.kind === "path" && /^(UnsafeCell|SyncUnsafeCell|Cell|MaybeUninit|ManuallyDrop)$/.test(lastName(type4.path) ?? "") ? typeArguments(type4.path)[0] : void 0;
  return inner ? innermost(inner) : type4;
}
function isGeneric(type4) {
  let found = false;
  visitTypes(type4, (inner) => {
    if (inner.kind !== "path" || inner.path.segments.length !== 1) return;
    if (/^([A-Z][A-Z0-9]?|Self)$/.test(lastName(inner.path) ?? "")) found = true;
  });
  return found;
}
function isBytes(type4) {
  return /^(u8|i8|str|\(\)|std::ffi::c_void|core::ffi::c_void|c_void)$/.test(showType(type4));
}

// analyzers/effects/pure.ts
var purity = analyzer({
  name: "purity",
  doc: "Functions whose call does nothing but compute a result.",
  requires: { effects: effects2 },
  run: ({ effects: effects3 }) => purityOf(effects3)
});
var harmless = effectSet("memory_read", "memory_write");
function purityOf({ graph, own: own2, frames: frames2, imports }) {
  const known4 = /* @__PURE__ */ new Map();
  const { code: code3 } = graph;
  const { start, target } = graph.direct;
  const { half: half2 } = graph;
  const computes = (index) => !imports[index] && (own2.any[index] & ~harmless) === 0 && code3.indirectStart[index] === code3.indirectStart[index + 1] && !frames2.writesHeap(index);
  return {
    isPure(index) {
      const before = known4.get(index);
      if (before !== void 0) return before;
      const seen = /* @__PURE__ */ new Set([index]);
      const open3 = [index];
      let pure = true;
      for (let node = open3.pop(); node !== void 0; node = open3.pop()) {
        const answer = known4.get(node);
        if (answer === true) continue;
        if (answer === false || !computes(node)) {
          pure = false;
          break;
        }
        for (let edge = start[half2 + node]; edge < start[half2 + node + 1]; edge++) {
          const callee = target[edge] - half2;
          if (seen.has(callee)) continue;
          seen.add(callee);
          open3.push(callee);
        }
      }
      if (pure) for (const node of seen) known4.set(node, true);
      else known4.set(index, false);
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
The function that is called writes nothing outside its own frame, asks the host for nothing, cannot trap or throw, and calls
only functions of which the same is true. So the call leaves nothing behind but its result, and that is dropped: the time
is spent for nothing. Optimisers leave such calls in when the callee has a loop, because a loop may not end; this rule
assumes that it does.

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
  requires: { wasm, code: code2, names, purity },
  options: {
    places: option(3, "How many of the calls are shown as evidence.")
  },
  *check({ wasm: wasm2, code: code3, names: names2, purity: purity2 }, { places }) {
    for (const [callee, calls] of droppedCalls(wasm2, code3)) {
      if (code3.instructions[callee] <= stub || !purity2.isPure(callee)) continue;
      const name2 = names2.of(callee).name;
      if (/\bblack_box\b/.test(name2)) continue;
      const [first] = calls;
      yield {
        at: names2.place(first.caller, first.offset, first.length),
        subject: names2.subject(callee),
        message: `the result of '${clip(name2)}' is thrown away at ${count2(calls.length, "place")}, first in '${clip(names2.of(first.caller).name)}'; the call has no effect and cannot trap, so it is work for nothing`,
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
  const { bytes, functions: functions2, types: types4 } = module2;
  const single = functions2.map(({ type: type4, body }) => {
    const definition = types4[type4];
    return body !== void 0 && definition?.kind === "func" && definition.results.length === 1;
  });
  for (const { index: caller } of functions2)
    for (let call2 = code3.callStart[caller]; call2 < code3.callStart[caller + 1]; call2++) {
      const callee = code3.callTarget[call2];
      if (!single[callee]) continue;
      const offset = code3.callOffset[call2];
      let next3 = offset + 1;
      while (bytes[next3] >= 128) next3++;
      if (bytes[++next3] !== drop2) continue;
      const dropped2 = { caller, offset, length: next3 + 1 - offset };
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
  requires: { handles: handles2 },
  options: {},
  *check({ handles: handles3 }) {
    for (const making of handles3.makings) {
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
function pathMatches(glob, path4) {
  return import_picomatch.default.isMatch(path4.replace(/^\.\//, ""), glob.replace(/^\.\//, ""));
}

// analyzers/size/sizes.ts
var sizes = analyzer({
  name: "sizes",
  doc: "The size of the binary and of each of its sections, in bytes.",
  requires: { wasm },
  run: ({ wasm: wasm2 }) => ({
    artifact: wasm2.artifact.path,
    bytes: wasm2.bytes.length,
    sections: wasm2.sections.map(({ name: name2, offset, length }) => ({ name: name2, bytes: length, span: { offset, length } })),
    functions: wasm2.functions.length - wasm2.imports.filter(({ kind }) => kind === "function").length,
    imports: wasm2.imports.length,
    exports: wasm2.exports.length
  })
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
  *check({ wasm: wasm2, sizes: sizes3, names: names2 }, { budgets }) {
    for (const budget of budgets)
      if (pathMatches(budget.files, wasm2.artifact.path)) yield* judge3(budget, wasm2, sizes3, names2);
  }
});
function* judge3(budget, module2, sizes3, names2) {
  const weighed = budget.metric === "raw" ? module2.bytes.length : gzipped(module2.bytes);
  const over = budget.max !== void 0 && weighed > budget.max ? budget.max : void 0;
  const near = budget.warn !== void 0 && weighed > budget.warn ? budget.warn : void 0;
  const limit = over ?? near;
  if (limit === void 0) return;
  const measured = budget.metric === "raw" ? "" : " after gzip -9";
  yield {
    at: budget.at,
    subject: `${module2.artifact.path} ${budget.metric}`,
    message: `'${module2.artifact.path}' is ${size(weighed)}${measured}, ${size(weighed - limit)} (${share(weighed - limit, limit)}) more than the ${over === void 0 ? "warning line" : "limit"} of ${size(limit)}; most of it is in ${largest(sizes3)}`,
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
  { ...size_budget_default, category: "size" }
];

// sarif/sanitise.ts
var unseen = [
  [0, 31],
  // C0: escape, line breaks, bell
  [127, 159],
  // DEL and C1: another spelling of escape sequences
  [173, 173],
  // soft hyphen
  [847, 847],
  // grapheme joiner
  [1564, 1564],
  // Arabic letter mark
  [4447, 4448],
  // Hangul fillers
  [6068, 6069],
  // Khmer inherent vowels
  [6155, 6159],
  // Mongolian separators
  [8203, 8207],
  // zero width, direction marks
  [8232, 8239],
  // line and paragraph separator, direction overrides
  [8287, 8303],
  // invisible operators, direction isolates
  [12644, 12644],
  // Hangul filler
  [65279, 65279],
  // byte order mark
  [65440, 65440],
  // half-width Hangul filler
  [65520, 65531],
  // interlinear annotation
  [917504, 921599]
  // tags: whole invisible sentences
];
var codePoint = (code3) => `\\u{${code3.toString(16)}}`;
var everyUnseen = new RegExp(`[${unseen.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join("")}]`, "gu");
var loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var inlineCommand = /##(?=\[|vso|teamcity)/gi;
var shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\0": "\\0" };
function visible(text3) {
  return wellFormed(text3).replace(everyUnseen, (c) => shortEscapes[c] ?? codePoint(c.codePointAt(0) ?? 0)).replace(inlineCommand, "#\\u{23}");
}
function wellFormed(text3) {
  return text3.replace(loneSurrogates, "�");
}
function shorten2(text3, max) {
  const characters = Array.from(text3);
  if (characters.length <= max) return text3;
  const tail2 = Math.floor((max - 1) / 3);
  return `${characters.slice(0, max - 1 - tail2).join("")}…${characters.slice(characters.length - tail2).join("")}`;
}
function commandData(text3) {
  return visible(text3).replaceAll("%", "%25");
}
function commandProperty(text3) {
  return commandData(text3).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function markdownText(text3) {
  return visible(text3).replace(/[&<>|`*_[\]#!~\\@$^]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/(https?|ftp):/gi, "$1&#58;").replace(/\bwww\./gi, "www&#46;");
}
function markdownCode(text3) {
  return `<code>${markdownText(text3)}</code>`;
}
function sarifText(text3) {
  return visible(text3).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function printableJson(value3) {
  const escape = (c) => [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
  const json2 = JSON.stringify(value3, null, 2);
  return json2.replace(everyUnseen, (c) => c === "\n" ? c : escape(c)) + "\n";
}
function relativeUri(path4) {
  return wellFormed(path4).replaceAll("\\", "/").split("/").filter((segment2) => segment2 !== "" && segment2 !== ".").map(
    (segment2) => encodeURIComponent(segment2).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  ).join("/");
}
function isInside(path4) {
  const slashed = path4.replaceAll("\\", "/");
  return slashed !== "" && !/^(\/|[a-z]:|[a-z][a-z0-9+.-]+:\/\/|<|~\/)/i.test(slashed) && !slashed.split("/").includes("..");
}

// sarif/words.ts
function hex2(offset) {
  return `0x${offset.toString(16)}`;
}
function fileOf({ at: at2, source }) {
  return source?.file ?? (at2.kind === "source" ? at2.file : at2.artifact);
}
function spotOf({ at: at2, source }) {
  if (source) return `${source.line}:${source.column}`;
  switch (at2.kind) {
    case "bytes":
      return at2.offset === 0 && !at2.function && !at2.section ? "" : hex2(at2.offset);
    case "mir":
      return `${at2.line}`;
    case "source":
      return `${at2.line}:${at2.column}`;
  }
}
function placeOf3(related) {
  const spot = spotOf(related);
  return spot === "" ? fileOf(related) : `${fileOf(related)}:${spot}`;
}
function nameOf5(at2) {
  switch (at2.kind) {
    case "bytes":
      return at2.function?.name ?? (at2.section === void 0 ? void 0 : `section ${at2.section}`);
    case "mir":
      return at2.body;
    case "source":
      return void 0;
  }
}
function evidenceOf(at2, file) {
  switch (at2.kind) {
    case "bytes": {
      const span = at2.length > 0 ? `${hex2(at2.offset)}..${hex2(at2.offset + at2.length)}` : hex2(at2.offset);
      const parts = [at2.artifact === file ? "" : at2.artifact, at2.function ? `function ${at2.function.index}` : "", span];
      return parts.filter((part2) => part2 !== "").join(", ");
    }
    case "mir": {
      const statement = at2.statement === void 0 ? "" : `[${at2.statement}]`;
      const block3 = at2.block === void 0 ? "" : `bb${at2.block}${statement}`;
      return at2.artifact === file ? block3 : `${baseName(at2.artifact)}:${at2.line} ${block3}`.trimEnd();
    }
    case "source":
      return at2.file === file ? "" : `${at2.file}:${at2.line}:${at2.column}`;
  }
}
function baseName(path4) {
  return path4.replace(/^.*[\\/]/, "");
}
function largestSections(sizes3, shown2) {
  const sums2 = /* @__PURE__ */ new Map();
  for (const { name: name2, bytes } of sizes3.sections) sums2.set(name2, (sums2.get(name2) ?? 0) + bytes);
  const sections = [...sums2].map(([name2, bytes]) => ({ name: name2, bytes })).sort((a, b) => b.bytes - a.bytes);
  const rest2 = sections.slice(shown2);
  if (rest2.length < 2) return sections;
  return [
    ...sections.slice(0, shown2),
    { name: `${rest2.length} others`, bytes: rest2.reduce((sum, s) => sum + s.bytes, 0) }
  ];
}
function totals(report) {
  const of2 = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  return {
    error: of2("error"),
    warning: of2("warning"),
    note: of2("note"),
    likely: report.findings.filter((finding) => finding.certainty === "likely").length,
    unknowns: report.unknowns.length,
    ignored: report.ignored.length,
    faults: report.faults.length,
    unread: report.unread.reduce((sum, { count: count4 }) => sum + count4, 0),
    files: report.builds.reduce((sum, build3) => sum + build3.artifacts.length, 0)
  };
}
var order = { error: 0, warning: 1, note: 2 };
function atLeastAs(a, b) {
  return order[a] <= order[b];
}
function worstFirst(findings) {
  const unsure = (finding) => finding.certainty === "proved" ? 0 : 1;
  return [...findings].sort(
    (a, b) => order[a.severity] - order[b.severity] || unsure(a) - unsure(b) || (b.bytes ?? 0) - (a.bytes ?? 0)
  );
}
function sentence(message) {
  const text3 = message.replace(/^[a-z]+(?=[ ,])/, (word4) => word4.charAt(0).toUpperCase() + word4.slice(1));
  return /[.!?…]$/.test(text3) ? text3 : `${text3}.`;
}
function groups(values, key) {
  const found = /* @__PURE__ */ new Map();
  for (const value3 of values) {
    const group = found.get(key(value3));
    if (group) group.push(value3);
    else found.set(key(value3), [value3]);
  }
  return found;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// sarif/github.ts
var most = 10;
var longest = 2e3;
function github(report, options = {}) {
  const toRepository = options.toRepository ?? ((path4) => isInside(path4) ? path4 : void 0);
  const faults2 = report.faults.slice(0, most).map((fault2) => {
    const title = fault2.kind === "bug" ? "wasm-lint failed" : "could not be read";
    const file = toRepository(fault2.artifact);
    const line = fault2.at && fault2.at.kind !== "bytes" ? fault2.at.line : 1;
    return command(
      "error",
      { file, line: file === void 0 ? void 0 : line, title },
      `${fault2.artifact}: ${fault2.message}`
    );
  });
  const sorted = worstFirst(report.findings);
  const errors = sorted.filter(({ severity }) => severity === "error").slice(0, Math.max(0, most - faults2.length));
  const warnings = sorted.filter(({ severity }) => severity === "warning").slice(0, most);
  const shown2 = [...errors, ...warnings];
  const untold = report.findings.length - shown2.length + report.faults.length - faults2.length;
  const lines2 = [
    ...faults2,
    ...shown2.map((finding) => annotation(finding, toRepository)),
    ...untold > 0 ? [command("notice", { title: "wasm-lint" }, rest(report, untold))] : []
  ];
  return lines2.map((line) => line + "\n").join("");
}
function rest(report, untold) {
  const { error: error2, warning: warning2, note } = totals(report);
  const all2 = [count2(error2, "error"), count2(warning2, "warning"), count2(note, "note")].join(", ");
  return `${count2(untold, "more finding")} without an annotation (${all2} in all); see the job summary or the SARIF log`;
}
function annotation(finding, toRepository) {
  const { source, at: at2, severity, rule: rule2, certainty } = finding;
  const span = source ?? (at2.kind === "source" ? at2 : void 0);
  const text3 = span ? toRepository(span.file) : void 0;
  const fallback = at2.kind === "source" ? void 0 : toRepository(at2.artifact);
  const oneLine = span && span.endLine === span.line;
  const where = text3 ? {
    file: text3,
    line: span?.line,
    endLine: span?.endLine,
    ...oneLine ? { col: span.column, endColumn: span.endColumn } : {}
  } : { file: fallback, line: fallback === void 0 ? void 0 : at2.kind === "mir" ? at2.line : 1 };
  const name2 = nameOf5(at2);
  const evidence = text3 !== void 0 || fileOf(finding) === "" ? "" : ` (${[name2, evidenceOf(at2)].filter(Boolean).join(", ")})`;
  const advice = finding.advice === void 0 ? "" : ` ${sentence(finding.advice)}`;
  const level = severity === "note" ? "notice" : severity;
  const title = certainty === "likely" ? `${rule2} (likely)` : rule2;
  return command(level, { ...where, title }, sentence(finding.message + evidence) + advice);
}
function command(name2, properties2, message) {
  const written = Object.entries(properties2).flatMap(([key, value3]) => value3 === void 0 ? [] : [`${key}=${commandProperty(String(value3))}`]).join(",");
  return `::${name2} ${written}::${commandData(shorten2(message, longest))}`;
}

// sarif/json.ts
function json(report) {
  const { tool, builds, rules: rules2, findings, unknowns, ignored, skipped: skipped2, faults: faults2, unread: unread2, sizes: sizes3, notices: notices2 } = report;
  const document = {
    schema: 1,
    tool,
    totals: totals(report),
    builds,
    findings,
    unknowns,
    ignored,
    faults: faults2.map(withoutStack),
    unread: unread2,
    skipped: skipped2,
    notices: notices2,
    sizes: sizes3,
    rules: rules2
  };
  return printableJson(document);
}
function withoutStack({ kind, artifact, message, at: at2, from }) {
  return { kind, artifact, message, ...at2 ? { at: at2 } : {}, from };
}

// sarif/markdown.ts
var mostBytes = 9e5;
var mostRows = 200;
var longestCell = 600;
var severities = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" };
function markdown(report, options = {}) {
  const budget = { bytes: mostBytes };
  const sections = [
    heading(report),
    faultTable(report, budget),
    findingTable("Findings", worstFirst(report.findings), budget),
    sizeTable(report, budget),
    options.showUnknown ? findingTable("Could not be decided", report.unknowns, budget, () => "❔ undecided") : report.unknowns.length > 0 ? `${count2(report.unknowns.length, "place")} could not be decided; \`--show-unknown\` lists them.` : "",
    unread(report),
    report.notices.map(
      ({ message, at: at2 }) => `- ${at2 ? `${cell(placeOf3({ at: { kind: "source", ...at2 } }), true)}: ` : ""}${cell(message)}`
    ).join("\n")
  ];
  return sections.filter((section) => section !== "").join("\n\n") + "\n";
}
function heading(report) {
  const { error: error2, warning: warning2, note, files, ignored } = totals(report);
  const found = [
    error2 > 0 ? count2(error2, "error") : "",
    warning2 > 0 ? count2(warning2, "warning") : "",
    note > 0 ? count2(note, "note") : ""
  ].filter((part2) => part2 !== "");
  const head3 = found.length > 0 ? found.join(", ") : report.faults.length > 0 ? "not finished" : "nothing found";
  const scope2 = `${count2(files, "file")}, ${count2(report.rules.length, "rule")}`;
  return `## ${markdownText(report.tool.name)}: ${head3}

${scope2}${ignored > 0 ? `, ${thousands(ignored)} ignored by the config` : ""}.`;
}
function faultTable({ faults: faults2 }, budget) {
  if (faults2.length === 0) return "";
  const rows2 = faults2.map(({ artifact, message, at: at2, kind }) => [
    cell(at2 ? placeOf3({ at: at2 }) : artifact, true),
    cell(kind === "bug" ? `${message} (a bug in wasm-lint: please report it)` : message)
  ]);
  return table2("Could not be done", ["Where", "What"], rows2, budget);
}
function findingTable(title, findings, budget, label3 = severityOf) {
  if (findings.length === 0) return "";
  const rows2 = findings.map((finding) => [
    label3(finding),
    cell(placeOf3(finding), true),
    cell(finding.message) + inName(finding),
    cell(finding.rule, true)
  ]);
  return table2(title, ["Severity", "Where", "What", "Rule"], rows2, budget);
}
function severityOf({ severity, certainty }) {
  return severities[severity] + (certainty === "likely" ? " (likely)" : "");
}
function inName(finding) {
  const name2 = nameOf5(finding.at);
  const evidence = evidenceOf(finding.at, fileOf(finding));
  if (name2 === void 0) return "";
  return `<br>in ${cell(name2, true)}${evidence === "" ? "" : ` (${cell(evidence)})`}`;
}
function sizeTable({ sizes: sizes3 }, budget) {
  if (sizes3.length === 0) return "";
  const rows2 = sizes3.map((summary2) => {
    const of2 = (name2) => summary2.sections.filter((s) => s.name === name2).reduce((sum, s) => sum + s.bytes, 0);
    const customs = summary2.sections.filter((s) => s.name.startsWith("custom:")).reduce((sum, s) => sum + s.bytes, 0);
    return [
      cell(summary2.artifact, true),
      size(summary2.bytes),
      size(of2("code")),
      size(of2("data")),
      size(customs),
      thousands(summary2.functions),
      thousands(summary2.imports),
      thousands(summary2.exports)
    ];
  });
  const head3 = ["File", "Size", "Code", "Data", "Custom", "Functions", "Imports", "Exports"];
  return table2("Sizes", head3, rows2, budget, 1);
}
function unread({ unread: unread2 }) {
  return unread2.map((u) => `${thousands(u.count)} ${cell(u.what)} in ${cell(u.artifact, true)}.`).join("\n");
}
function cell(text3, code3 = false) {
  const short = shorten2(text3, longestCell);
  return code3 ? markdownCode(short) : markdownText(short);
}
function table2(title, head3, rows2, budget, numbersFrom = 99) {
  const lines2 = [`| ${head3.join(" | ")} |`, `| ${head3.map((_, i) => i >= numbersFrom ? "--:" : "---").join(" | ")} |`];
  let shown2 = 0;
  for (const row of rows2) {
    const line = `| ${row.join(" | ")} |`;
    const cost = new TextEncoder().encode(line).length + 1;
    if (shown2 === mostRows || cost > budget.bytes) break;
    budget.bytes -= cost;
    lines2.push(line);
    shown2 += 1;
  }
  const left = rows2.length - shown2;
  return `### ${title}

${lines2.join("\n")}${left > 0 ? `

… and ${thousands(left)} more.` : ""}`;
}

// sarif/sarif-places.ts
var longestName2 = 2e3;
function placesOf(report, flavour, options) {
  const toRepository = options.toRepository ?? ((path4) => isInside(path4) ? path4 : void 0);
  const artifacts = table3();
  const addresses = table3();
  const logicals = table3();
  const uris = uriTable(toRepository);
  const known4 = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a])));
  const sizes3 = new Map(report.sizes.map((summary2) => [summary2.artifact, summary2]));
  const artifact = (path4, role) => {
    const uri = uris(path4);
    const [index, entry3] = artifacts.of(uri, () => {
      const summary2 = known4.get(path4);
      const location2 = { uri, uriBaseId: "%SRCROOT%" };
      if (summary2)
        return {
          location: location2,
          roles: ["analysisTarget"],
          mimeType: summary2.kind === "wasm" ? "application/wasm" : "text/plain",
          length: summary2.bytes,
          hashes: { "sha-256": summary2.sha256 }
        };
      if (/(^|\/)wasm-lint\.jsonc?$/.test(path4)) return { location: location2, roles: ["toolSpecifiedConfiguration"] };
      return { location: location2, ...path4.endsWith(".rs") ? { sourceLanguage: "rust" } : {} };
    });
    if (role && !entry3.roles?.includes(role)) entry3.roles = [...entry3.roles ?? [], role];
    return { uri, uriBaseId: "%SRCROOT%", index };
  };
  const moduleAddress = (path4) => {
    const length = known4.get(path4)?.bytes;
    return addresses.of(JSON.stringify([path4]), () => ({
      absoluteAddress: 0,
      ...length === void 0 ? {} : { length },
      kind: "module",
      name: uris(path4)
    }))[0];
  };
  const address = (at2) => {
    const module2 = moduleAddress(at2.artifact);
    if (at2.offset === 0 && at2.length === known4.get(at2.artifact)?.bytes) return { index: module2 };
    const section = sectionAt(sizes3.get(at2.artifact), at2.offset, at2.offset + at2.length);
    let parent = module2;
    let start = 0;
    if (section) {
      start = section.start;
      [parent] = addresses.of(JSON.stringify([at2.artifact, section.start]), () => ({
        absoluteAddress: section.start,
        relativeAddress: section.start,
        offsetFromParent: section.start,
        parentIndex: module2,
        length: section.length,
        kind: "section",
        name: section.name
      }));
      if (at2.offset === start && at2.length === section.length) return { index: parent };
    }
    return {
      absoluteAddress: at2.offset,
      relativeAddress: at2.offset,
      offsetFromParent: at2.offset - start,
      parentIndex: parent,
      ...at2.length > 0 ? { length: at2.length } : {},
      ...at2.function ? { name: wellFormed(shorten2(at2.function.name, longestName2)) } : {}
    };
  };
  const logical = (at2) => {
    const entry3 = logicalOf(at2);
    if (!entry3) return {};
    const [index] = logicals.of(JSON.stringify(entry3), () => entry3);
    return { logicalLocations: [{ index, fullyQualifiedName: entry3.fullyQualifiedName }] };
  };
  const textOf2 = (source) => {
    const file = source && toRepository(source.file);
    return source && file !== void 0 && relativeUri(file) !== "" ? source : void 0;
  };
  const say2 = (text3) => {
    const short = shorten2(text3, longestName2);
    return flavour === "pure" ? sarifText(short) : visible(short).replaceAll("](", "] (");
  };
  const told2 = (message) => message ? { message: { text: say2(message) } } : {};
  const location = (at2, source, message) => {
    const text3 = textOf2(source) ?? (at2.kind === "source" ? textOf2(at2) : void 0);
    if (text3)
      return {
        physicalLocation: { artifactLocation: artifact(text3.file), region: textRegion(text3) },
        ...logical(at2),
        ...told2(message)
      };
    switch (at2.kind) {
      case "bytes":
        return {
          physicalLocation: {
            artifactLocation: artifact(at2.artifact),
            region: flavour === "pure" ? { byteOffset: at2.offset, byteLength: at2.length } : { startLine: 1 },
            address: address(at2)
          },
          ...logical(at2),
          ...told2(message)
        };
      case "mir":
        return {
          physicalLocation: { artifactLocation: artifact(at2.artifact), region: { startLine: Math.max(1, at2.line) } },
          ...logical(at2),
          ...told2(message)
        };
      case "source":
        return { physicalLocation: { artifactLocation: artifact(at2.file), region: textRegion(at2) }, ...told2(message) };
    }
  };
  for (const path4 of known4.keys()) if (toRepository(path4) !== void 0) uris(path4);
  for (const path4 of known4.keys()) artifact(path4);
  return {
    textOf: textOf2,
    location,
    fileLocation: (path4, at2) => ({
      physicalLocation: { artifactLocation: artifact(path4), region: { startLine: 1 } },
      ...logical(at2)
    }),
    artifact,
    shown: (path4) => toRepository(path4) ?? decodeURIComponent(uris(path4)),
    say: say2,
    tables: () => ({ artifacts: artifacts.all, addresses: addresses.all, logicalLocations: logicals.all })
  };
}
function table3() {
  const all2 = [];
  const indices = /* @__PURE__ */ new Map();
  return {
    all: all2,
    of(key, make) {
      const index = indices.get(key) ?? all2.length;
      const entry3 = all2[index] ?? make();
      if (index === all2.length) all2.push(entry3);
      indices.set(key, index);
      return [index, entry3];
    }
  };
}
function uriTable(toRepository) {
  const uris = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  return (path4) => {
    const known4 = uris.get(path4);
    if (known4 !== void 0) return known4;
    const inside = toRepository(path4);
    let uri = inside === void 0 ? "" : relativeUri(inside);
    if (uri === "") {
      const segments = relativeUri(path4).split("/").filter((segment2) => segment2 !== ".." && segment2 !== "");
      let shown2 = 1;
      do
        uri = segments.slice(-shown2).join("/") || "unnamed";
      while (taken.has(uri) && ++shown2 <= segments.length);
    }
    taken.add(uri);
    uris.set(path4, uri);
    return uri;
  };
}
function textRegion(span) {
  const startLine = Math.max(1, span.line);
  const startColumn = Math.max(1, span.column);
  const endLine = Math.max(startLine, span.endLine);
  const endColumn = Math.max(endLine === startLine ? startColumn : 1, span.endColumn);
  return { startLine, startColumn, endLine, endColumn };
}
function logicalOf(at2) {
  const [full, symbol] = at2.kind === "bytes" ? [at2.function?.name, at2.function?.symbol] : at2.kind === "mir" ? [at2.body, void 0] : [];
  if (!full) return void 0;
  const fullyQualifiedName = wellFormed(shorten2(full, longestName2));
  const decorated = symbol ? { decoratedName: wellFormed(shorten2(symbol, longestName2)) } : {};
  return { name: lastSegment(fullyQualifiedName), fullyQualifiedName, ...decorated, kind: "function" };
}
function lastSegment(path4) {
  let depth2 = 0;
  let start = 0;
  for (let i = 0; i < path4.length; i++) {
    const c = path4.charAt(i);
    if ("<({[".includes(c)) depth2++;
    else if (")}]".includes(c) || c === ">" && path4.charAt(i - 1) !== "-") depth2--;
    else if (depth2 === 0 && path4.startsWith("::", i) && path4.charAt(i + 2) !== "<") start = i + 2;
  }
  return path4.slice(start) || path4;
}
function sectionAt(sizes3, from, to) {
  const preamble = 8;
  const total = sizes3?.sections.reduce((sum, section) => sum + section.bytes, preamble);
  if (!sizes3 || total !== sizes3.bytes) return void 0;
  let start = preamble;
  for (const { name: name2, bytes } of sizes3.sections) {
    if (from >= start && to <= start + bytes && from < start + bytes)
      return { name: wellFormed(name2), start, length: bytes };
    start += bytes;
  }
  return void 0;
}

// sarif/sarif-result.ts
var mostRelated = 100;
var mostSteps2 = 1e3;
var mostLinks = 5;
function results(findings, kind, telling) {
  const manifests = new Map(telling.report.builds.map((build3) => [build3.name, build3.manifest]));
  const placed = findings.map((finding) => ({ finding, spot: spotOf2(finding, manifests.get(finding.build), telling) }));
  const folded2 = groups(placed, ({ finding, spot }) => foldingKey(finding, spot, telling));
  const told2 = [...folded2.values()].flatMap((group) => {
    const gravest = group.reduce((a, b) => atLeastAs(a.finding.severity, b.finding.severity) ? a : b);
    const copies2 = group.filter((other3) => other3 !== gravest).map(({ finding }) => finding);
    return [result(gravest.finding, gravest.spot, copies2, kind, telling)];
  });
  return told2.map(distinct());
}
function distinct() {
  const seen = /* @__PURE__ */ new Map();
  return (result2) => {
    const { primaryLocationLineHash: hash = "", ...others2 } = result2.partialFingerprints ?? {};
    const uri = result2.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const identity = JSON.stringify([result2.ruleId, uri, hash]);
    const n = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, n);
    if (n === 1) return result2;
    return { ...result2, partialFingerprints: { primaryLocationLineHash: hash.replace(/:\d+$/, `:${n}`), ...others2 } };
  };
}
function spotOf2({ at: at2, source }, manifest, { places, options }) {
  const span = places.textOf(source) ?? (at2.kind === "source" ? places.textOf(at2) : void 0);
  if (span) return { is: "text", span };
  const outside2 = manifest !== void 0 && options.toRepository && options.toRepository(manifest) === void 0;
  return manifest !== void 0 && !outside2 && at2.kind !== "source" ? { is: "manifest", file: manifest } : { is: "artifact" };
}
function foldingKey(finding, spot, { flavour }) {
  const { rule: rule2, at: at2, fingerprint } = finding;
  const ignored = "reason" in finding ? finding.reason : null;
  switch (spot.is) {
    case "text": {
      const { file, line, column, endLine, endColumn } = spot.span;
      return JSON.stringify([rule2, ignored, file, line, ...flavour === "pure" ? [column, endLine, endColumn] : []]);
    }
    case "manifest":
      return JSON.stringify([rule2, ignored, spot.file, fingerprint]);
    case "artifact":
      if (at2.kind === "mir") return JSON.stringify([rule2, ignored, at2.artifact, at2.line]);
      if (at2.kind === "bytes" && flavour === "pure")
        return JSON.stringify([rule2, ignored, at2.artifact, at2.offset, at2.length]);
      return JSON.stringify([rule2, ignored, at2.kind === "source" ? at2.file : at2.artifact, fingerprint]);
  }
}
function result(finding, spot, copies2, kind, telling) {
  const { report, flavour, places } = telling;
  const { rule: rule2, at: at2, severity } = finding;
  const primary = primaryLocation(finding, spot, places);
  const uri = primary.physicalLocation?.artifactLocation;
  if (uri?.index !== void 0) markAsResultFile(spot, finding, places);
  const ruleIndex = report.rules.findIndex(({ id }) => id === rule2);
  const related = relatedLocations(finding, spot, copies2, places);
  const flows = codeFlows(finding, telling);
  const target = at2.kind === "source" ? void 0 : places.artifact(at2.artifact);
  return {
    ruleId: rule2,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    ...kind === "open" ? { kind, level: "none" } : { level: severity },
    message: { text: messageOf3(finding, spot, copies2.length, related, flows.length > 0, telling) },
    ...target && target.uri !== uri?.uri ? { analysisTarget: target } : {},
    locations: [primary],
    ...related.length > 0 ? { relatedLocations: related.map(({ location }) => location) } : {},
    ...flows.length > 0 ? { codeFlows: flows } : {},
    partialFingerprints: fingerprintsOf(finding, spot, telling),
    ...copies2.length > 0 ? { occurrenceCount: copies2.length + 1 } : {},
    ...suppressionsOf(finding, report, flavour),
    properties: propertiesOf(finding)
  };
}
function primaryLocation({ at: at2 }, spot, places) {
  switch (spot.is) {
    case "text":
      return places.location(at2, spot.span);
    case "manifest":
      return places.fileLocation(spot.file, at2);
    case "artifact":
      return places.location(at2, void 0);
  }
}
function markAsResultFile(spot, { at: at2 }, places) {
  const file = spot.is === "text" ? spot.span.file : spot.is === "manifest" ? spot.file : void 0;
  places.artifact(file ?? (at2.kind === "source" ? at2.file : at2.artifact), "resultFile");
}
function relatedLocations({ at: at2, because }, spot, copies2, places) {
  const own2 = spot.is === "artifact" || at2.kind === "source" ? [] : [{ at: at2, message: describe(at2) }];
  const others2 = copies2.map(({ at: at3, message }) => ({
    at: at3,
    message: at3.kind === "source" ? message : `${describe(at3)}: ${message}`
  }));
  const all2 = [...own2, ...because, ...others2];
  return all2.slice(0, mostRelated).map((place4, i) => {
    const id = i + 1;
    const text3 = places.textOf(place4.source);
    const location = { id, ...places.location(place4.at, place4.source, place4.message || describe(place4.at)) };
    const linkable = text3 !== void 0 && i >= own2.length && i < own2.length + because.length;
    return linkable ? { location, link: { id, message: place4.message, where: `${text3.file}:${text3.line}` } } : { location };
  });
}
function describe(at2) {
  switch (at2.kind) {
    case "bytes": {
      const inside = at2.function ? `function ${at2.function.index} '${at2.function.name}' at ` : at2.section ? `section '${at2.section}' at ` : "";
      return `${inside}${hex2(at2.offset)}${at2.length > 0 ? `, ${at2.length} bytes` : ""}`;
    }
    case "mir": {
      const statement = at2.statement === void 0 ? "" : `[${at2.statement}]`;
      return `'${at2.body}'${at2.block === void 0 ? "" : ` bb${at2.block}${statement}`} in the MIR dump`;
    }
    case "source":
      return `line ${at2.line}`;
  }
}
function messageOf3(finding, spot, copies2, related, hasFlow, { places, flavour }) {
  const say2 = (text3) => places.say(text3);
  const links = related.flatMap(({ link }) => link ? [link] : []).slice(0, mostLinks);
  const escape = (text3) => say2(text3).replace(/[[\]\\]/g, "\\$&");
  const names2 = finding.path.map(({ at: at2, message }) => nameOf5(at2) ?? message).filter((name2, i, all2) => name2 !== all2[i - 1]);
  return [
    say2(sentence(finding.message)),
    finding.certainty === "likely" ? "This is likely, not proved." : "",
    // Where the location is only a stand-in, the message has to say where to look.
    spot.is === "manifest" || spot.is === "artifact" && flavour === "github" ? say2(placeSentence(finding.at, places)) : "",
    ...links.map(
      ({ id, message, where }) => `${say2(sentence(message)).replace(/\.$/, "")} ([${escape(where)}](${id})).`
    ),
    finding.path.length > 0 && !hasFlow ? say2(`Path: ${names2.join(" → ")}.`) : "",
    copies2 > 0 ? `There are ${copies2 + 1} such findings at this place.` : "",
    finding.advice === void 0 ? "" : say2(sentence(finding.advice))
  ].filter((part2) => part2 !== "").join(" ");
}
function placeSentence(at2, places) {
  switch (at2.kind) {
    case "bytes":
      return at2.function || at2.section || at2.offset > 0 ? `Found in ${places.shown(at2.artifact)}, ${describe(at2)}.` : "";
    case "mir":
      return `Found in ${places.shown(at2.artifact)}:${at2.line}, '${at2.body}'.`;
    case "source":
      return "";
  }
}
function codeFlows({ path: path4 }, { flavour, places }) {
  const levels = nestingLevels(path4);
  const steps = path4.map((step4, i) => ({ step: step4, nestingLevel: levels[i] ?? 0 }));
  const shown2 = flavour === "pure" ? steps : steps.filter(({ step: step4 }) => places.textOf(step4.source));
  if (shown2.length === 0 || flavour === "github" && shown2.length < 2) return [];
  const kept2 = shown2.length <= mostSteps2 ? shown2 : [...shown2.slice(0, mostSteps2 / 2), ...shown2.slice(-mostSteps2 / 2)];
  const locations = kept2.map(({ step: step4, nestingLevel }, i) => ({
    location: places.location(step4.at, step4.source, step4.message || describe(step4.at)),
    nestingLevel,
    executionOrder: i + 1,
    importance: i === 0 || i === kept2.length - 1 ? "essential" : "important"
  }));
  return [{ threadFlows: [{ locations }] }];
}
function nestingLevels(path4) {
  const stack2 = [];
  return path4.map(({ at: at2 }) => {
    const name2 = nameOf5(at2) ?? "";
    const depth2 = stack2.indexOf(name2);
    if (depth2 < 0) stack2.push(name2);
    else stack2.length = depth2 + 1;
    return stack2.length - 1;
  });
}
function fingerprintsOf({ fingerprint }, spot, { options }) {
  const line = spot.is === "text" ? options.lineHash?.(spot.span.file, spot.span.line) : void 0;
  return { primaryLocationLineHash: line ?? `${fingerprint}:1`, "wasmLint/v1": fingerprint };
}
function suppressionsOf(finding, report, flavour) {
  if (flavour === "github" || report.ignored.length === 0) return {};
  const reason = "reason" in finding ? finding.reason : void 0;
  return { suppressions: reason === void 0 ? [] : [{ kind: "external", status: "accepted", justification: reason }] };
}
function propertiesOf({ certainty, subject, build: build3, bytes }) {
  return { certainty, subject, build: build3, ...bytes === void 0 ? {} : { bytes } };
}

// sarif/sarif-tool.ts
var home = "https://github.com/wasm-lint/wasm-lint";
var longestDescription = 1024;
var mostTags = 10;
var notificationIds = [
  "input-not-read",
  "internal-error",
  "configuration-error",
  "not-understood",
  "rule-skipped",
  "worth-knowing",
  "results-left-out"
];
var notifications = {
  "input-not-read": [
    "An input file could not be read",
    "A file is malformed, truncated or in a dialect that is not known. What could be read of it was still judged.",
    "The message says where in the file reading ended. Make sure the file is a WebAssembly binary or a rustc MIR dump and was written completely."
  ],
  "internal-error": [
    "wasm-lint failed",
    "An analysis or a rule of wasm-lint broke. This is a fault of the tool; other rules were not affected.",
    `Please report it at ${home}/issues with the message and, if you can share it, the file.`
  ],
  "configuration-error": [
    "The configuration cannot be met",
    "An entry of wasm-lint.json asks for something that this run could not do.",
    "The location is the entry's line; mend or remove the entry."
  ],
  "not-understood": [
    "Part of an input was not understood",
    "Some constructs are unknown to wasm-lint and were passed over. They are counted, and no rule judged them.",
    "A newer version of wasm-lint may understand them. Nothing is wrong with the file."
  ],
  "rule-skipped": [
    "A rule had nothing to judge",
    "What the rule requires is not there: for instance a MIR dump, or a name section.",
    "Give wasm-lint the missing artefact, or disable the rule."
  ],
  "worth-knowing": [
    "Something to know",
    "Neither a finding nor a fault: for instance an ignore entry that matches no finding.",
    "The message says what to do."
  ],
  "results-left-out": [
    "Not all findings are in this log",
    "Code scanning shows at most 5,000 results of a run; the gravest were kept.",
    "Write the complete log with --format sarif, or enable fewer rules."
  ]
};
function driver({ tool, rules: rules2 }) {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: home,
    language: "en",
    rules: rules2.map((rule2) => descriptor(rule2, tool.version)),
    notifications: notificationIds.map((id) => {
      const [short, full, help2] = notifications[id];
      return {
        id,
        name: pascalCase(id),
        shortDescription: { text: sentence(short) },
        fullDescription: { text: full },
        help: { text: help2 }
      };
    })
  };
}
function descriptor(rule2, version) {
  const docs = rule2.docs.trim();
  return {
    id: rule2.id,
    // SARIF wants a name that differs from the id by more than case.
    ...rule2.id.includes("-") ? { name: pascalCase(rule2.id) } : {},
    shortDescription: { text: shorten2(sentence(rule2.title), longestDescription) },
    fullDescription: { text: shorten2(firstParagraph(docs) || sentence(rule2.title), longestDescription) },
    help: help(rule2, docs),
    helpUri: `${home}/blob/v${version}/docs/rules/${rule2.id}.md`,
    defaultConfiguration: { level: rule2.severity },
    properties: {
      tags: [rule2.category, "webassembly", ...rule2.clauses.map((clause) => `clause/${clause}`)].slice(0, mostTags),
      precision: precisions[rule2.certainty],
      "problem.severity": problemSeverities[rule2.severity]
    }
  };
}
function help(rule2, docs) {
  const ignore = `{ "rule": "${rule2.id}", "subject": "…", "reason": "…" }`;
  const clauses3 = rule2.clauses.length > 0 ? `Judges ${rule2.clauses.join(", ")} of docs/SAFETY.md.` : "";
  const silence = `To accept a finding, add an entry to \`ignore\` in \`wasm-lint.json\`: \`${ignore}\`.`;
  const markdown2 = [`# ${rule2.id}`, sentence(rule2.title), docs, clauses3, silence].filter((part2) => part2 !== "").join("\n\n");
  return { text: plainText(markdown2), markdown: markdown2 };
}
var precisions = { proved: "very-high", likely: "medium", unknown: "low" };
var problemSeverities = {
  error: "error",
  warning: "warning",
  note: "recommendation"
};
function pascalCase(id) {
  return id.replace(/(?:^|-)(.)/g, (_, c) => c.toUpperCase());
}
function firstParagraph(markdown2) {
  const paragraph = markdown2.split(/\n\s*\n/).find((part2) => !/^\s*(```|#|\||[-*] )/.test(part2)) ?? "";
  return plainText(paragraph).replaceAll("\n", " ");
}
function plainText(markdown2) {
  let fenced = false;
  const lines2 = markdown2.split("\n").flatMap((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) fenced = !fenced;
    if (fence) return [];
    if (fenced) return [`    ${line}`];
    const unlinked = line.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    return [
      unlinked.replace(/^#+\s*/, "").replace(/`([^`]*)`/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1")
    ];
  });
  return lines2.join("\n").trim();
}

// sarif/sarif.ts
var mostResults = 5e3;
function sarif(report, options = {}) {
  return printableJson(sarifLog(report, "pure", options));
}
function sarifGithub(report, options = {}) {
  return printableJson(sarifLog(report, "github", options));
}
function sarifLog(report, flavour, options = {}) {
  const places = placesOf(report, flavour, options);
  const telling = { report, flavour, options, places };
  const { shown: shown2, leftOut } = chosenResults(telling);
  const invocation = {
    executionSuccessful: somethingWasAnalysed(report),
    ...options.exitCode === void 0 ? {} : { exitCode: options.exitCode },
    toolExecutionNotifications: executionNotifications(telling, leftOut),
    toolConfigurationNotifications: configurationNotifications(telling)
  };
  const { artifacts, addresses, logicalLocations } = places.tables();
  const run = {
    tool: { driver: driver(report) },
    invocations: [invocation],
    ...options.category ? { automationDetails: { id: `${options.category.replace(/\/*$/, "")}/` } } : {},
    language: "en",
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    artifacts,
    ...addresses.length > 0 ? { addresses } : {},
    ...logicalLocations.length > 0 ? { logicalLocations } : {},
    results: shown2
  };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run]
  };
}
function chosenResults(telling) {
  const { report, flavour, options } = telling;
  switch (flavour) {
    case "pure":
      return {
        shown: [
          ...results(report.findings, "fail", telling),
          ...results(report.ignored, "fail", telling),
          ...options.showUnknown ? results(report.unknowns, "open", telling) : []
        ],
        leftOut: 0
      };
    case "github": {
      const worst2 = worstFirst(report.findings);
      const shown2 = results(worst2.slice(0, mostResults), "fail", telling);
      return { shown: shown2, leftOut: Math.max(0, worst2.length - mostResults) };
    }
  }
}
function somethingWasAnalysed(report) {
  const { faults: faults2, findings, unknowns, ignored, sizes: sizes3, builds } = report;
  if (faults2.length === 0 || findings.length + unknowns.length + ignored.length + sizes3.length > 0) return true;
  const faulty = new Set(faults2.map(({ artifact }) => artifact));
  return builds.some(({ artifacts }) => artifacts.some(({ path: path4 }) => !faulty.has(path4)));
}
function executionNotifications({ report, places }, leftOut) {
  const faults2 = report.faults.filter(({ from }) => from !== "config").map((fault2) => faultNotification(fault2, places));
  const unread2 = report.unread.map(({ what, count: count4, artifact }) => ({
    ...notification("not-understood", "warning", `${thousands(count4)} ${what}`, places),
    locations: [{ physicalLocation: { artifactLocation: places.artifact(artifact) } }]
  }));
  const skipped2 = report.skipped.map(({ rule: rule2, build: build3, reason }) => {
    const index = report.rules.findIndex(({ id }) => id === rule2);
    return {
      ...notification("rule-skipped", "note", `rule '${rule2}' had nothing to judge in '${build3}': ${reason}`, places),
      ...index < 0 ? {} : { associatedRule: { id: rule2, index } }
    };
  });
  const cut4 = `${thousands(leftOut)} findings are left out; code scanning shows ${thousands(mostResults)}`;
  return [
    ...leftOut > 0 ? [notification("results-left-out", "warning", cut4, places)] : [],
    ...faults2,
    ...unread2,
    ...skipped2
  ];
}
function configurationNotifications({ report, places }) {
  const faults2 = report.faults.filter(({ from }) => from === "config").map((fault2) => faultNotification(fault2, places));
  const notices2 = report.notices.map(({ message, at: at2 }) => ({
    ...notification("worth-knowing", "note", message, places),
    ...at2 && places.textOf(at2) ? { locations: [places.location({ kind: "source", ...at2 }, at2)] } : {}
  }));
  return [...faults2, ...notices2];
}
function faultNotification(fault2, places) {
  const { kind, artifact, message, at: at2, from } = fault2;
  const id = from === "config" ? "configuration-error" : kind === "bug" ? "internal-error" : "input-not-read";
  const located2 = at2 ? [places.location(at2, void 0)] : [];
  return {
    ...notification(id, "error", `${places.shown(artifact)}: ${message}`, places),
    ...located2.length > 0 ? { locations: located2 } : {}
  };
}
function notification(id, level, message, places) {
  return { descriptor: { id, index: notificationIds.indexOf(id) }, level, message: { text: places.say(message) } };
}

// sarif/layout.ts
var wide = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
var combining = new RegExp("\\p{M}", "u");
function columns(text3) {
  if (/^[\x20-\x7e]*$/.test(text3)) return text3.length;
  let sum = 0;
  for (const c of text3) sum += combining.test(c) ? 0 : wide.test(c) ? 2 : 1;
  return sum;
}
function padEnd(text3, width) {
  return text3 + " ".repeat(Math.max(0, width - columns(text3)));
}
function wrap(text3, width) {
  const room = Math.max(width, 8);
  const lines2 = [];
  let line = "";
  for (const word4 of text3.split(" ").flatMap((word5) => pieces(word5, room))) {
    const fits = word4.whole || word4.glued || line === "";
    const glued = word4.glued ? line + word4.text : line === "" ? word4.text : `${line} ${word4.text}`;
    if (line !== "" && (!fits || columns(glued) > room)) {
      lines2.push(line);
      line = word4.text;
    } else line = glued;
  }
  return [...lines2, line];
}
function pieces(word4, room) {
  if (columns(word4) <= room) return [{ text: word4, glued: false, whole: true }];
  const joints = word4.split(/(?<=::|[<,/>()])/);
  return joints.flatMap((part2) => slices(part2, room)).map((text3, i) => ({ text: text3, glued: i > 0, whole: false }));
}
function slices(text3, room) {
  const found = [];
  let slice = "";
  for (const c of text3) {
    if (slice !== "" && columns(slice + c) > room) {
      found.push(slice);
      slice = "";
    }
    slice += c;
  }
  return [...found, slice];
}
function hanging(label3, text3, width) {
  const indent = columns(label3);
  return wrap(text3, width - indent).map((line, i) => (i === 0 ? label3 : " ".repeat(indent)) + line);
}

// sarif/palette.ts
var same2 = (text3) => text3;
var plain2 = {
  error: same2,
  warning: same2,
  note: same2,
  good: same2,
  file: same2,
  bold: same2,
  dim: same2,
  help: same2
};

// sarif/text-finding.ts
var severityWidth = "warning".length;
var labelWidth = "because: ".length;
var longestMessage = 1500;
var longestName3 = 400;
var mostSteps3 = 12;
function findingLines(row, frame3) {
  const { finding, unknown: unknown2 } = row;
  const { palette, spotWidth, width } = frame3;
  const indent = 2 + spotWidth + 2 + severityWidth + 2;
  const label3 = unknown2 ? "unknown" : finding.severity;
  const paint = unknown2 ? palette.dim : palette[finding.severity];
  const message = wrap(shorten2(visible(finding.message), longestMessage), width - indent);
  const lines2 = [...message.slice(0, -1), ...tagged(message.at(-1) ?? "", tagOf(row), width - indent, palette)];
  const head3 = `  ${palette.dim(padEnd(spotOf(finding), spotWidth))}  ${paint(padEnd(label3, severityWidth))}  `;
  const blank = " ".repeat(indent);
  return [...lines2.map((line, i) => (i === 0 ? head3 : blank) + line), ...details(row, frame3).map((l) => blank + l)];
}
function tagged(last, tag2, room, palette) {
  const painted = palette.dim(tag2);
  return columns(last) + 2 + columns(tag2) <= room ? [`${last}  ${painted}`] : [last, painted];
}
function tagOf({ finding }) {
  return visible(finding.rule) + (finding.certainty === "likely" ? " (likely)" : "");
}
function details({ finding, copies: copies2 }, frame3) {
  const room = frame3.width - (2 + frame3.spotWidth + 2 + severityWidth + 2);
  const { dim, help: help2 } = frame3.palette;
  const labelled = (label3, text3, paint = dim) => {
    if (text3 === "") return [];
    const [first = "", ...others2] = hanging(padEnd(label3, labelWidth), visible(text3), room);
    return [paint(padEnd(label3, labelWidth)) + first.slice(labelWidth), ...others2];
  };
  const list6 = (label3, texts) => texts.flatMap((text3, i) => labelled(i === 0 ? label3 : "", text3));
  const name2 = (of2) => shorten2(nameOf5(of2.at) ?? "", longestName3);
  const told2 = (step4) => `${step4.message} (${step4.source ? placeOf3(step4) : evidenceOf(step4.at)})`;
  const at2 = evidenceOf(finding.at, fileOf(finding));
  const both = `${name2(finding)} (${at2})`;
  const whereabouts = name2(finding) === "" || at2 === "" || labelWidth + columns(visible(both)) > room ? [...labelled("in:", name2(finding)), ...labelled("at:", at2 === spotOf(finding) ? "" : at2)] : labelled("in:", both);
  return [
    ...sourceFrame(finding, frame3, room),
    ...whereabouts,
    ...list6("also in:", middle(copies2.map(name2))),
    ...list6("because:", middle(finding.because.map(told2))),
    ...list6("path:", pathLines(finding.path, told2)),
    ...labelled("help:", finding.advice ?? "", help2)
  ];
}
function pathLines(path4, told2) {
  const names2 = path4.map(({ at: at2 }) => nameOf5(at2) ?? "").filter((name2, i, all2) => name2 !== "" && name2 !== all2[i - 1]);
  const end = path4.at(-1)?.message ?? "";
  if (names2.length > 1)
    return [middle(names2.map((name2) => shorten2(name2, longestName3))).join(" → ") + (end === "" ? "" : ` (${end})`)];
  return middle(path4.map(told2)).map((line, i) => i === 0 ? line : `→ ${line}`);
}
function middle(steps) {
  if (steps.length <= mostSteps3) return [...steps];
  const half2 = mostSteps3 / 2;
  return [...steps.slice(0, half2), `… ${steps.length - mostSteps3} more …`, ...steps.slice(-half2)];
}
function sourceFrame({ source, at: at2 }, { sourceLine, palette }, room) {
  const span = source ?? (at2.kind === "source" ? at2 : void 0);
  const raw2 = span && sourceLine?.(span.file, span.line);
  if (!span || raw2 === void 0 || raw2.trim() === "") return [];
  const characters = Array.from(raw2.replace(/\r?\n[^]*$/, ""));
  if (span.column < 1 || span.column > characters.length) return [];
  const gutter = `${span.line} │ `;
  const from = span.column - 1;
  const to = Math.max(from + 1, span.endLine === span.line ? span.endColumn - 1 : characters.length);
  const { cells, skipped: skipped2 } = around2(
    characters.map((c) => c === "	" ? "    " : visible(c)),
    from,
    room - gutter.length
  );
  const before = columns(cells.slice(0, from - skipped2).join(""));
  const marked = Math.max(1, columns(cells.slice(from - skipped2, to - skipped2).join("")));
  const bar = " ".repeat(gutter.length - 2) + "│ ";
  return [
    palette.dim(gutter) + cells.join("").trimEnd(),
    palette.dim(bar) + " ".repeat(before) + palette.error("^".repeat(marked))
  ];
}
function around2(cells, from, room) {
  if (columns(cells.join("")) <= room) return { cells, skipped: 0 };
  const context = Math.floor(room / 4);
  let start = from;
  while (start > 0 && columns(cells.slice(start - 1, from).join("")) <= context) start--;
  const head3 = start > 0 ? ["…"] : [];
  let end = start;
  while (end < cells.length && columns(cells.slice(start, end + 1).join("")) <= room - head3.length - 1) end++;
  const tail2 = end < cells.length ? ["…"] : [];
  return { cells: [...head3, ...cells.slice(start, end), ...tail2], skipped: start - head3.length };
}

// sarif/text.ts
var defaultWidth = 100;
var defaultMaxDiagnostics = 10;
var issues = "https://github.com/wasm-lint/wasm-lint/issues";
function text2(report, options = {}) {
  const palette = options.palette ?? plain2;
  const width = Math.max(options.width ?? defaultWidth, 40);
  const paragraphs = [
    faults(report.faults, palette, width),
    ...findingGroups(report, options, palette, width),
    notices(report, palette, width),
    sizes2(report, palette, width),
    summary(report, options, palette, width),
    next2(report, options, palette, width)
  ];
  return harmless2(
    paragraphs.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n") + "\n"
  );
}
function faults(faults2, palette, width) {
  if (faults2.length === 0) return [];
  const head3 = palette.error(palette.bold(`${count2(faults2.length, "thing")} could not be done`));
  return [
    head3,
    ...faults2.flatMap((fault2) => {
      const spot = fault2.at ? spotOf({ at: fault2.at }) : "";
      const where = visible(spot === "" ? fault2.artifact : `${fault2.artifact}:${spot}`);
      const label3 = fault2.kind === "bug" ? "bug" : "input";
      const told2 = hanging(" ".repeat(9), visible(fault2.message), width);
      const plea = `this is a bug in wasm-lint ('${visible(fault2.from)}'), not in your code; please report it: ${issues}`;
      return [
        `  ${palette.error(padEnd(label3, 5))}  ${palette.file(where)}`,
        ...told2,
        ...fault2.kind === "bug" ? hanging(" ".repeat(9), plea, width).map(palette.dim) : []
      ];
    })
  ];
}
function findingGroups(report, options, palette, width) {
  const rows2 = [...rowsOf(report.findings, false), ...options.showUnknown ? rowsOf(report.unknowns, true) : []];
  const bytes = new Map(report.builds.flatMap((b) => b.artifacts.map((a) => [a.path, a.bytes])));
  const files = [...groups(rows2, ({ finding }) => fileOf(finding))].sort(([a], [b]) => compare2(a, b));
  return files.map(([file, all2]) => {
    const known4 = bytes.get(file);
    const head3 = palette.file(palette.bold(visible(file))) + (known4 === void 0 ? "" : palette.dim(`  ${size(known4)}`));
    const { shown: shown2, folded: folded2 } = fold(inFileOrder(all2), options.maxDiagnostics ?? defaultMaxDiagnostics);
    const spotWidth = Math.max(4, ...shown2.map(({ finding }) => columns(spotOf(finding))));
    return [
      head3,
      ...shown2.flatMap((row) => findingLines(row, { spotWidth, width, palette, sourceLine: options.sourceLine })),
      ...[...folded2].map(
        ([rule2, more]) => palette.dim(`  … and ${thousands(more)} more of ${visible(rule2)} (--max-diagnostics 0 shows all)`)
      )
    ];
  });
}
function rowsOf(findings, unknown2) {
  const saying = ({ rule: rule2, severity, at: at2, source, message }) => {
    const name2 = nameOf5(at2);
    const said = name2 === void 0 ? message : message.replaceAll(`'${name2}'`, "\0");
    return source && name2 ? JSON.stringify([rule2, severity, source, said]) : void 0;
  };
  const alike = groups(findings, (finding) => saying(finding) ?? `\0${finding.fingerprint}`);
  return [...alike.values()].flatMap(([finding, ...copies2]) => finding ? [{ finding, unknown: unknown2, copies: copies2 }] : []);
}
function inFileOrder(rows2) {
  const line = ({ at: at2, source }) => source?.line ?? (at2.kind === "bytes" ? at2.offset : at2.line);
  const column = ({ at: at2, source }) => source?.column ?? (at2.kind === "source" ? at2.column : 0);
  return [...rows2].sort(
    (a, b) => line(a.finding) - line(b.finding) || column(a.finding) - column(b.finding) || compare2(a.finding.rule, b.finding.rule)
  );
}
function fold(rows2, max) {
  const seen = /* @__PURE__ */ new Map();
  const shown2 = rows2.filter(({ finding, unknown: unknown2 }) => {
    const key = unknown2 ? `${finding.rule} (undecided)` : finding.rule;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return max === 0 || n <= max;
  });
  const over = [...seen].map(([rule2, n]) => [rule2, max === 0 ? 0 : n - max]).filter(([, more]) => more > 0);
  return { shown: shown2, folded: new Map(over) };
}
function notices(report, palette, width) {
  return report.notices.flatMap(({ message, at: at2 }) => {
    const where = at2 ? `${visible(placeOf3({ at: { kind: "source", ...at2 } }))}: ` : "";
    const [first = "", ...others2] = hanging("notice: ", where + visible(message), width);
    return [palette.note("notice:") + first.slice("notice:".length), ...others2];
  });
}
function sizes2(report, palette, width) {
  return report.sizes.flatMap((summary2) => {
    const head3 = visible(summary2.artifact);
    const [first = "", ...others2] = wrap(`${head3}  ${keepUnits(sizeLine(summary2))}`, width - 2).map(releaseUnits);
    const painted = first.startsWith(head3) ? palette.file(head3) + first.slice(head3.length) : first;
    return [painted, ...others2.map((line) => `  ${line}`)];
  });
}
var keepUnits = (line) => line.replace(/(?<=\d) (?=[KM]?i?B\b)/g, " ");
var releaseUnits = (line) => line.replaceAll(" ", " ");
function sizeLine(summary2) {
  const sections = largestSections(summary2, 4).map(({ name: name2, bytes }) => `${visible(name2)} ${size(bytes)}`);
  const counts2 = [
    count2(summary2.functions, "function"),
    count2(summary2.imports, "import"),
    count2(summary2.exports, "export")
  ].join(", ");
  return `${size(summary2.bytes)}${sections.length > 0 ? `: ${sections.join(", ")}` : ""} · ${counts2}`;
}
function summary(report, options, palette, width) {
  const sum = totals(report);
  const found = [
    sum.error > 0 ? palette.error(count2(sum.error, "error")) : "",
    sum.warning > 0 ? palette.warning(count2(sum.warning, "warning")) : "",
    sum.note > 0 ? palette.note(count2(sum.note, "note")) : ""
  ].filter((part2) => part2 !== "");
  const scope2 = `in ${count2(sum.files, "file")} with ${count2(report.rules.length, "rule")}`;
  const head3 = found.length > 0 ? `${palette.bold("Found")} ${found.join(", ")} ${scope2}` : sum.faults > 0 ? `${palette.bold("Found nothing")} in what could be read ${scope2}` : `${palette.good(palette.bold("Nothing found"))} ${scope2}`;
  const asides = [
    sum.likely > 0 ? `${thousands(sum.likely)} of them likely, not proved` : "",
    sum.ignored > 0 ? `${thousands(sum.ignored)} ignored by the config` : ""
  ].filter((part2) => part2 !== "");
  return [
    head3,
    ...asides.length > 0 ? hanging("", asides.join("; "), width).map(palette.dim) : [],
    ...undecided2(report, options, width).map(palette.dim),
    ...report.unread.flatMap(
      ({ what, count: n, artifact }) => hanging("", `${thousands(n)} ${visible(what)} in ${visible(artifact)}`, width).map(palette.dim)
    ),
    ...skipped(report, width).map(palette.dim)
  ];
}
function undecided2(report, options, width) {
  if (report.unknowns.length === 0) return [];
  const n = report.unknowns.length;
  const rules2 = [...groups(report.unknowns, (finding) => finding.rule)].map(
    ([id, all2]) => `${visible(id)} ${all2.length}`
  );
  const how2 = options.showUnknown ? "they are listed above" : `--show-unknown lists ${n === 1 ? "it" : "them"}`;
  return hanging("", `${count2(n, "place")} could not be decided (${rules2.join(", ")}); ${how2}`, width);
}
function skipped(report, width) {
  const reasons = [...groups(report.skipped, (skip2) => skip2.reason)];
  return reasons.flatMap(([reason, skips]) => {
    const rules2 = [...new Set(skips.map((skip2) => skip2.rule))].map(visible);
    const named4 = rules2.length > 3 ? [...rules2.slice(0, 3), "…"] : rules2;
    return hanging(
      "",
      `${count2(rules2.length, "rule")} had nothing to judge: ${visible(reason)} (${named4.join(", ")})`,
      width
    );
  });
}
function next2(report, options, palette, width) {
  const [worst2] = worstFirst(report.findings);
  const rules2 = new Set(report.findings.map((finding) => finding.rule));
  const hints = [];
  if (worst2) {
    hints.push([`wasm-lint explain ${visible(worst2.rule)}`, "what it means and how to mend it"]);
    if (rules2.size > 1) hints.push(["wasm-lint explain <rule>", "the same for any other rule above"]);
  }
  if (report.unknowns.length > 0 && !options.showUnknown)
    hints.push(["wasm-lint check --show-unknown …", "where the analysis reached its limit"]);
  const commandWidth = Math.max(0, ...hints.map(([command2]) => columns(command2)));
  return hints.map(([command2, why]) => {
    const line = `next: ${padEnd(command2, commandWidth)}  ${why}`;
    if (columns(line) > width) return `next: ${palette.help(command2)}`;
    return `${palette.dim("next:")} ${palette.help(padEnd(command2, commandWidth))}  ${palette.dim(why)}`;
  });
}
function harmless2(output) {
  return output.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/gm, "$1\\u{3a}");
}

// sarif/ingestion.ts
var limits = {
  gzipBytes: { refused: 10 * 1024 * 1024 },
  runs: { refused: 20 },
  results: { refused: 25e3, shown: 5e3 },
  rules: { refused: 25e3 },
  extensions: { refused: 100 },
  locations: { refused: 1e3, shown: 100 },
  steps: { refused: 1e4, shown: 1e3 },
  tags: { refused: 20, shown: 10 },
  description: 1024,
  name: 255
};
function checkIngestion(log, options = {}) {
  return [...problemsOf(log, options)];
}
function* problemsOf(log, { gzipBytes }) {
  const root = record(log);
  if (root["version"] !== "2.1.0") yield error("version", "must be '2.1.0'");
  if (!isText(root["$schema"])) yield error("$schema", "must be given");
  if (!Array.isArray(root["runs"])) {
    yield error("runs", "must be an array");
    return;
  }
  if (gzipBytes !== void 0) yield* limited("", gzipBytes, limits.gzipBytes, "bytes after gzip");
  const runs2 = root["runs"].map(record);
  yield* limited("runs", runs2.length, limits.runs, "runs");
  const categories = /* @__PURE__ */ new Set();
  for (const [i, run] of runs2.entries()) {
    const at2 = `runs[${i}]`;
    const driver2 = record(record(run["tool"])["driver"]);
    const id = record(run["automationDetails"])["id"];
    const category = JSON.stringify([driver2["name"], typeof id === "string" ? id.replace(/[^/]*$/, "") : ""]);
    if (categories.has(category)) yield error(at2, "a log cannot have two runs of one tool and category");
    categories.add(category);
    yield* runProblems(run, at2);
  }
}
function* runProblems(run, at2) {
  const tool = record(run["tool"]);
  const driver2 = record(tool["driver"]);
  if (!isText(driver2["name"])) yield error(`${at2}.tool.driver`, "must have a name");
  if (!Array.isArray(driver2["rules"])) yield error(`${at2}.tool.driver.rules`, "must be an array");
  if (!Array.isArray(run["results"])) yield error(`${at2}.results`, "must be an array, even an empty one");
  for (const [i, invocation] of list4(run["invocations"]).entries())
    if (invocation["executionSuccessful"] === false)
      yield error(`${at2}.invocations[${i}]`, "an unsuccessful execution makes GitHub discard every result");
  const rules2 = list4(driver2["rules"]);
  const results2 = list4(run["results"]);
  yield* limited(`${at2}.tool.driver.rules`, rules2.length, limits.rules, "rules");
  yield* limited(`${at2}.tool.extensions`, list4(tool["extensions"]).length, limits.extensions, "extensions");
  yield* limited(`${at2}.results`, results2.length, limits.results, "results");
  for (const [i, rule2] of rules2.entries()) yield* ruleProblems(rule2, `${at2}.tool.driver.rules[${i}]`);
  const ids2 = /* @__PURE__ */ new Set();
  for (const [i, rule2] of rules2.entries()) {
    if (ids2.has(String(rule2["id"])))
      yield error(`${at2}.tool.driver.rules[${i}]`, `the id '${String(rule2["id"])}' is taken`);
    ids2.add(String(rule2["id"]));
  }
  const seen = /* @__PURE__ */ new Map();
  for (const [i, result2] of results2.entries()) {
    const here = `${at2}.results[${i}]`;
    yield* resultProblems(result2, rules2, here);
    const identity = identityOf2(result2);
    const earlier = identity === void 0 ? void 0 : seen.get(identity);
    if (earlier) yield error(here, `has rule, file and fingerprint of ${earlier}: GitHub makes them one alert`);
    if (identity !== void 0) seen.set(identity, earlier ?? here);
  }
}
function* ruleProblems(rule2, at2) {
  if (!isText(rule2["id"])) yield error(at2, "must have an id");
  for (const field3 of ["shortDescription", "fullDescription", "help"]) {
    const text3 = record(rule2[field3])["text"];
    if (!isText(text3)) yield error(`${at2}.${field3}`, "must have a text");
    else if (field3 !== "help" && text3.length > limits.description)
      yield error(`${at2}.${field3}`, `is ${text3.length} characters long; ${limits.description} are allowed`);
  }
  const name2 = rule2["name"];
  if (typeof name2 === "string" && name2.length > limits.name) yield error(`${at2}.name`, `is longer than ${limits.name}`);
  const properties2 = record(rule2["properties"]);
  const tags = Array.isArray(properties2["tags"]) ? properties2["tags"] : [];
  yield* limited(`${at2}.properties.tags`, tags.length, limits.tags, "tags");
  const security = properties2["security-severity"];
  if (security !== void 0) {
    const value3 = typeof security === "string" ? Number(security) : NaN;
    if (!(value3 > 0 && value3 <= 10))
      yield error(at2, "security-severity must be a string with a number above 0, up to 10");
    if (!tags.includes("security")) yield warning(at2, "has a security-severity but not the tag 'security'");
  }
  yield* oneOf(properties2, "precision", ["very-high", "high", "medium", "low"], at2);
  yield* oneOf(properties2, "problem.severity", ["error", "warning", "recommendation"], at2);
}
function* resultProblems(result2, rules2, at2) {
  if (!isText(record(result2["message"])["text"])) yield error(`${at2}.message`, "must have a text");
  if (list4(result2["suppressions"]).length > 0)
    yield error(at2, "is suppressed, and GitHub would show it as an open alert");
  const ruleIndex = result2["ruleIndex"];
  const rule2 = typeof ruleIndex === "number" ? rules2[ruleIndex] : rules2.find(({ id }) => id === result2["ruleId"]);
  if (!rule2) yield error(at2, "refers to no rule of the tool");
  else if (result2["ruleId"] !== void 0 && rule2["id"] !== result2["ruleId"])
    yield error(at2, "ruleId and ruleIndex speak of different rules");
  const locations = list4(result2["locations"]);
  const related = list4(result2["relatedLocations"]);
  if (locations.length === 0) yield error(at2, "must have a location");
  yield* limited(at2, locations.length, limits.locations, "locations");
  yield* limited(at2, related.length, limits.locations, "related locations");
  for (const [i, location] of locations.slice(0, 1).entries())
    yield* locationProblems(location, `${at2}.locations[${i}]`);
  for (const [i, location] of related.entries()) yield* locationProblems(location, `${at2}.relatedLocations[${i}]`);
  for (const [i, flow2] of list4(result2["codeFlows"]).entries()) {
    const steps = list4(flow2["threadFlows"]).flatMap((thread) => list4(thread["locations"]));
    yield* limited(`${at2}.codeFlows[${i}]`, steps.length, limits.steps, "steps");
    for (const [j, step4] of steps.entries())
      yield* locationProblems(record(step4["location"]), `${at2}.codeFlows[${i}].locations[${j}]`);
  }
  const ids2 = new Set([...locations, ...related].map(({ id }) => id));
  for (const [, id] of String(record(result2["message"])["text"]).matchAll(/\]\((\d+)\)/g))
    if (!ids2.has(Number(id))) yield error(`${at2}.message`, `links to location ${id}, which does not exist`);
  const hash = record(result2["partialFingerprints"])["primaryLocationLineHash"];
  if (!isText(hash)) yield warning(at2, "has no primaryLocationLineHash: results in one binary would become one alert");
}
function* locationProblems(location, at2) {
  const physical = record(location["physicalLocation"]);
  const uri = record(physical["artifactLocation"])["uri"];
  if (!isText(uri)) yield error(at2, "must have a physical location with a URI: the server refuses the log without");
  else yield* uriProblems(uri, at2);
  const region = record(physical["region"]);
  const { startLine, startColumn, endLine, endColumn } = region;
  if (typeof startLine !== "number" || startLine < 1) {
    yield error(at2, "has no startLine: it would not be shown");
    return;
  }
  const lastLine = typeof endLine === "number" ? endLine : startLine;
  if (lastLine < startLine) yield error(at2, "ends before the line it starts in");
  if (lastLine === startLine && typeof endColumn === "number" && endColumn < (typeof startColumn === "number" ? startColumn : 1))
    yield error(at2, "ends before the column it starts in");
}
function* uriProblems(uri, at2) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) yield error(at2, `'${uri}' is absolute; it must be relative to the repository`);
  else if (uri.startsWith("/") || uri.startsWith("./")) yield error(at2, `'${uri}' must not begin with a slash or a dot`);
  else if (uri.split("/").includes("..")) yield error(at2, `'${uri}' leads out of the repository`);
  if (!/^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9a-f]{2})*$/i.test(uri)) yield error(at2, `'${uri}' is not percent-encoded`);
}
function identityOf2(result2) {
  const [location = {}] = list4(result2["locations"]);
  const uri = record(record(location["physicalLocation"])["artifactLocation"])["uri"];
  const hash = record(result2["partialFingerprints"])["primaryLocationLineHash"];
  return isText(hash) ? JSON.stringify([result2["ruleId"], uri, hash]) : void 0;
}
function* limited(at2, n, { refused, shown: shown2 }, what) {
  if (n > refused) yield error(at2, `${n} ${what}; more than ${refused} are refused`);
  else if (shown2 !== void 0 && n > shown2) yield warning(at2, `${n} ${what}; only ${shown2} are shown`);
}
function* oneOf(fields3, name2, allowed, at2) {
  const value3 = fields3[name2];
  if (value3 !== void 0 && !(isText(value3) && allowed.includes(value3)))
    yield warning(at2, `${name2} ${JSON.stringify(value3)} is none of ${allowed.join(", ")}`);
}
function record(value3) {
  return typeof value3 === "object" && value3 !== null && !Array.isArray(value3) ? value3 : {};
}
function list4(value3) {
  return Array.isArray(value3) ? value3.map(record) : [];
}
function isText(value3) {
  return typeof value3 === "string" && value3 !== "";
}
function error(at2, message) {
  return { level: "error", at: at2, message };
}
function warning(at2, message) {
  return { level: "warning", at: at2, message };
}

// sarif/fingerprint.ts
var window = 100;
var endOfFile = 65535;
function lineHashes(text3) {
  const { codes, starts } = withoutBlanks(text3);
  const seen = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = hashFrom(codes, start);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}
function withoutBlanks(text3) {
  const codes = [];
  const starts = [];
  let atStart = true;
  for (const c of text3.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")) {
    for (let i = 0; i < c.length; i++) {
      if (atStart) starts.push(codes.length);
      atStart = c === "\n";
      codes.push(c.charCodeAt(i));
    }
  }
  if (atStart) starts.push(codes.length);
  codes.push(endOfFile);
  return { codes, starts };
}
function hashFrom(codes, start) {
  let high = 0;
  let low = 0;
  for (let i = start; i < start + window; i++) {
    const sum = low * 37 + (codes[i] ?? 0);
    low = sum % 4294967296;
    high = (high * 37 + Math.floor(sum / 4294967296)) % 4294967296;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// sarif/index.ts
var reporters = {
  text: text2,
  json,
  sarif,
  "sarif-github": sarifGithub,
  github,
  markdown
};

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
function u642(c) {
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
      return u642(c);
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
  const wide2 = first === 4294967295;
  const length = wide2 ? u642(c) : first;
  return { offsetSize: wide2 ? 8 : 4, body: skip(c, length, `${length} bytes`) };
}
var longestText = 1 << 16;
function textAt(bytes, at2, end) {
  if (at2 < 0 || at2 >= end) return void 0;
  const window2 = bytes.subarray(at2, Math.min(end, at2 + longestText));
  const length = window2.indexOf(0);
  if (length < 0) return void 0;
  return text(bytes, at2, length) ?? lossy.decode(window2.subarray(0, length));
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
function skipForm(c, form, encoding2) {
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
      return skipForm(c, actual, encoding2);
    }
  }
  const length = blockLength(c, form);
  skip(c, length >= 0 ? length : fixedOrFault(c, form, encoding2), "a value");
}
function fixedOrFault(c, form, encoding2) {
  const size2 = fixedSize(form, encoding2);
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
      value2.number = u642(c);
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
    wanted.map((name2) => {
      const found = module2.customs.find(({ title }) => title === `.debug_${name2}`);
      return [name2, found?.payload ?? { offset: 0, length: 0 }];
    })
  );
  if (!code3 || spans.line.length === 0) return void 0;
  const { offset: codeStart, length: codeLength } = code3.contents;
  return { ...spans, bytes: module2.bytes, codeStart, codeLength, giveUp };
}
function sectionAt2(sections, name2, offset = 0) {
  const { offset: start, length } = sections[name2];
  return cursor(sections.bytes, start + Math.min(offset, length), start + length, `.debug_${name2}`);
}
function isCode({ codeLength }, address) {
  return address > 0 && address < codeLength;
}

// analyzers/dwarf/line-header.ts
function* lineTables(sections) {
  const c = sectionAt2(sections, "line");
  while (c.at < c.end) {
    const start = c.at;
    let unit;
    try {
      unit = lengthAndFormat(c);
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      return sections.giveUp(start);
    }
    try {
      yield readHeader2(sections, start, unit.body, unit.offsetSize);
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
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
function filesOf(sections, table4) {
  const { directories, files } = readNames2(sections, table4);
  const five = table4.version >= 5;
  const text3 = (at2) => at2 === void 0 ? void 0 : textAt(sections.bytes, at2, sections.bytes.length);
  const paths2 = /* @__PURE__ */ new Map();
  let from;
  return {
    path(file, directory) {
      if (directory !== from) paths2.clear();
      from = directory;
      const known4 = paths2.get(file);
      if (known4 !== void 0) return known4;
      const index = five ? file : file - 1;
      const name2 = text3(files[index * 2]);
      if (name2 === void 0) return void 0;
      const number3 = files[index * 2 + 1] ?? 0;
      const within5 = five ? text3(directories[number3]) : number3 === 0 ? void 0 : text3(directories[number3 - 1]);
      const base3 = five && number3 === 0 ? void 0 : directory;
      const path4 = joined(joined(base3, within5), name2);
      paths2.set(file, path4);
      return path4;
    }
  };
}
function readNames2(sections, table4) {
  const { offset, length } = table4.names;
  const c = cursor(sections.bytes, offset, offset + length, "the file table");
  const directories = [];
  const files = [];
  try {
    if (table4.version >= 5) {
      readEntries(sections, table4, c, (path4) => directories.push(path4));
      readEntries(sections, table4, c, (path4, directory) => files.push(path4, directory));
    } else {
      while (c.bytes[c.at] !== 0) directories.push(skipText(c));
      c.at++;
      while (c.at < c.end && c.bytes[c.at] !== 0) readFile(c, files);
    }
    for (const at2 of table4.defined) {
      const { offset: offset2, length: length2 } = table4.program;
      readFile(cursor(sections.bytes, at2, offset2 + length2, "a file"), files);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return { directories, files };
}
function readFile(c, files) {
  files.push(skipText(c), uleb(c));
  uleb(c);
  uleb(c);
}
var textForms = /* @__PURE__ */ new Set([FORM.string, FORM.strp, FORM.lineStrp]);
function readEntries(sections, table4, c, each) {
  const columns2 = [];
  for (let n = u8(c, "the number of columns"); n > 0; n--) columns2.push(uleb(c), uleb(c));
  const count4 = uleb(c);
  const forms = columns2.filter((_, i) => i % 2 === 1);
  if (forms.includes(FORM.flagPresent) || forms.includes(FORM.implicitConst)) malformed(c.at, "a column without bytes");
  if (count4 * forms.length > c.end - c.at || count4 > 0 && forms.length === 0)
    malformed(c.at, "more entries than bytes");
  for (let i = 0; i < count4; i++) {
    let path4 = -1;
    let directory = 0;
    for (let column = 0; column < columns2.length; column += 2) {
      readForm(sections, c, table4, columns2[column + 1], 0);
      if (columns2[column] === LNCT.path) path4 = textForms.has(value2.form) ? value2.number : -1;
      else if (columns2[column] === LNCT.directoryIndex) directory = value2.number;
    }
    each(path4, directory);
  }
}
var absolute2 = /^(?:[/\\]|[A-Za-z]:[/\\])/;
function joined(directory, name2) {
  if (directory === void 0 || directory === "" || name2 !== void 0 && absolute2.test(name2)) return name2 ?? "";
  if (name2 === void 0 || name2 === "") return directory;
  const separator = /^[A-Za-z]:[/\\]|^\\/.test(directory) && directory.includes("\\") ? "\\" : "/";
  return /[/\\]$/.test(directory) ? directory + name2 : directory + separator + name2;
}

// analyzers/dwarf/line-program.ts
function noRows() {
  return { address: ints2(64), file: ints2(64), line: ints2(64), column: ints2(64) };
}
var ran = { low: 0, high: 0 };
function runSequence(c, table4, rows2) {
  const { bytes, end } = c;
  const { opcodeBase, lineBase, lineRange, minimumLength, operands: operands3 } = table4;
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
      const step4 = adjusted / lineRange | 0;
      address += step4 * minimumLength;
      line += lineBase + adjusted - step4 * lineRange;
    } else
      switch (opcode2) {
        case LNS.extended: {
          const length = uleb(c);
          const next3 = c.at + length;
          if (length === 0 || next3 > end) malformed(c.at, "an extended opcode without room");
          const extended = bytes[c.at++];
          if (extended === LNE.endSequence) {
            if (ran.low < 0) ran.low = address;
            ran.high = address;
            if (rows2) append(rows2, address, file, line, column);
            c.at = next3;
            return;
          }
          if (extended === LNE.setAddress) address = unsigned(c, length - 1);
          else if (extended === LNE.defineFile && !rows2) table4.defined.push(c.at);
          c.at = next3;
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
    if (rows2) append(rows2, address, file, line, column);
  }
}
function append(rows2, address, file, line, column) {
  push2(rows2.address, Math.min(address, 2147483647));
  push2(rows2.file, file);
  push2(rows2.line, line);
  push2(rows2.column, column);
}
function findSequences(sections) {
  const tables = [];
  const [start, end, at2, from] = [ints2(1024), ints2(1024), ints2(1024), ints2(1024)];
  for (const table4 of lineTables(sections)) {
    const { offset, length } = table4.program;
    const c = cursor(sections.bytes, offset, offset + length, "a line number program");
    try {
      while (c.at < c.end) {
        const first = c.at;
        runSequence(c, table4, void 0);
        if (!isCode(sections, ran.low) || ran.high <= ran.low) continue;
        push2(start, ran.low);
        push2(end, Math.min(ran.high, sections.codeLength));
        push2(at2, first);
        push2(from, tables.length);
      }
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
      sections.giveUp(error2.offset);
    }
    tables.push(table4);
  }
  const order2 = Int32Array.from({ length: start.length }, (_, i) => i);
  order2.sort((a, b) => start.array[a] - start.array[b] || a - b);
  const sorted = ({ array: array3 }) => order2.map((i) => array3[i]);
  return { tables, count: order2.length, start: sorted(start), end: sorted(end), at: sorted(at2), table: sorted(from) };
}
function rowsOf2(sections, sequences, n, rows2) {
  const table4 = sequences.tables[sequences.table[n]];
  const { offset, length } = table4.program;
  for (const column of [rows2.address, rows2.file, rows2.line, rows2.column]) column.length = 0;
  runSequence(cursor(sections.bytes, sequences.at[n], offset + length, "a line number program"), table4, rows2);
  return inOrder(rows2) ? rows2 : sortedRows(rows2);
}
function inOrder({ address: { array: array3, length } }) {
  for (let i = 1; i < length; i++) if (array3[i] < array3[i - 1]) return false;
  return true;
}
function sortedRows(rows2) {
  const order2 = Int32Array.from({ length: rows2.address.length }, (_, i) => i);
  order2.sort((a, b) => rows2.address.array[a] - rows2.address.array[b] || a - b);
  const sorted = ({ array: array3, length }) => ({ array: order2.map((i) => array3[i]), length });
  return {
    address: sorted(rows2.address),
    file: sorted(rows2.file),
    line: sorted(rows2.line),
    column: sorted(rows2.column)
  };
}
function lastAtMost(sorted, count4, value3) {
  let low = -1;
  for (let high = count4 - 1; low < high; ) {
    const middle2 = low + high + 1 >> 1;
    if (sorted[middle2] <= value3) low = middle2;
    else high = middle2 - 1;
  }
  return low;
}

// analyzers/dwarf/abbreviations.ts
var mostAttributes = 8e6;
function abbreviationTables(sections) {
  const tables = /* @__PURE__ */ new Map();
  let budget = Math.min(mostAttributes, 4 * sections.abbrev.length + 64);
  return (offset, encoding2) => {
    const key = `${offset} ${encoding2.version} ${encoding2.addressSize} ${encoding2.offsetSize}`;
    const known4 = tables.get(key);
    if (known4) return known4;
    const table4 = /* @__PURE__ */ new Map();
    const c = sectionAt2(sections, "abbrev", offset);
    for (let code3 = uleb(c); code3 !== 0; code3 = uleb(c)) {
      const abbreviation = readAbbreviation(c, encoding2);
      budget -= 1 + abbreviation.attributes.length / 3;
      if (budget < 0) throw new DecodeFault(c.at, "abbreviation tables overlap");
      table4.set(code3, abbreviation);
    }
    tables.set(key, table4);
    return table4;
  };
}
function readAbbreviation(c, encoding2) {
  const tag2 = uleb(c);
  const children = u8(c, "whether an entry has children") !== 0;
  const attributes = [];
  const steps = [];
  let fixed2 = 0;
  for (; ; ) {
    const attribute = uleb(c);
    const form = uleb(c);
    if (attribute === 0 && form === 0) break;
    attributes.push(attribute, form, form === FORM.implicitConst ? sleb(c) : 0);
    const size2 = fixedSize(form, encoding2);
    if (size2 >= 0) fixed2 += size2;
    else {
      if (fixed2 > 0) steps.push(fixed2);
      steps.push(-form);
      fixed2 = 0;
    }
  }
  if (fixed2 > 0) steps.push(fixed2);
  const scope2 = tag2 === TAG.inlinedSubroutine || tag2 === TAG.subprogram && hasCode(attributes);
  return { tag: tag2, children, attributes, steps, scope: scope2 };
}
function hasCode(attributes) {
  return attributes.some((attribute, i) => i % 3 === 0 && (attribute === AT.lowPc || attribute === AT.ranges));
}

// analyzers/dwarf/units.ts
function readUnits(sections) {
  const units2 = [];
  const tables = abbreviationTables(sections);
  const c = sectionAt2(sections, "info");
  while (c.at < c.end) {
    const start = c.at;
    try {
      const { offsetSize, body } = lengthAndFormat(c);
      try {
        const unit = readUnit(sections, tables, start, cursor(c.bytes, body.offset, c.at, "a unit"), offsetSize);
        if (unit) units2.push(unit);
      } catch (error2) {
        if (!(error2 instanceof DecodeFault)) throw error2;
        sections.giveUp(start);
      }
    } catch (error2) {
      if (!(error2 instanceof DecodeFault)) throw error2;
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
  const type4 = version >= 5 ? u8(c, "the type of a unit") : UT.compile;
  let addressSize = version >= 5 ? u8(c, "the size of addresses") : 0;
  const abbreviations = unsigned(c, offsetSize);
  if (version < 5) addressSize = u8(c, "the size of addresses");
  if (addressSize !== 4 && addressSize !== 8) malformed(start, `addresses of ${addressSize} bytes`);
  if (type4 === UT.type || type4 === UT.splitType) return void 0;
  if (type4 === UT.skeleton || type4 === UT.splitCompile) c.at += 8;
  const origin = { start, version, addressSize, offsetSize };
  const table4 = tables(abbreviations, origin);
  const entries = c.at;
  const first = table4.get(uleb(c)) ?? malformed(entries, "a unit without an entry");
  if (!unitTags.has(first.tag)) return void 0;
  return rootOf(sections, { ...origin, end: c.end, entries, abbreviations: table4 }, c, first);
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
  const text3 = (attribute) => {
    const found = forms.get(attribute);
    return found && textOf(sections, context, found[0], found[1]);
  };
  const low = forms.get(AT.lowPc);
  const directory = text3(AT.compDir);
  const language = number3(AT.language, -1);
  return {
    ...context,
    lines: number3(AT.stmtList, -1),
    low: low ? addressOf(sections, context, low[0], low[1]) : 0,
    directory,
    get name() {
      return text3(AT.name);
    },
    get producer() {
      return text3(AT.producer);
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
  return unsigned(sectionAt2(sections, section, offset), size2);
}
function unitHolding(units2, entryAt) {
  let low = -1;
  for (let high = units2.length - 1; low < high; ) {
    const middle2 = low + high + 1 >> 1;
    if (units2[middle2].start <= entryAt) low = middle2;
    else high = middle2 - 1;
  }
  const unit = units2[low];
  return unit && entryAt < unit.end ? unit : void 0;
}

// analyzers/dwarf/named.ts
function namedBy(sections, units2, unit, entryAt) {
  const found = {};
  let at2 = entryAt;
  let home2 = unit;
  try {
    for (let hops = 0; hops < 8 && at2 >= 0; hops++) {
      if (at2 < home2.entries || at2 >= home2.end) home2 = unitHolding(units2, at2);
      if (!home2) break;
      at2 = readEntry(sections, home2, at2, found);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return found;
}
function readEntry(sections, unit, at2, found) {
  const c = cursor(sections.bytes, at2, unit.end, "an entry");
  const { attributes } = unit.abbreviations.get(uleb(c)) ?? malformed(at2, "no such abbreviation");
  let next3 = -1;
  let file = -1;
  let line = 0;
  for (let i = 0; i < attributes.length; i += 3) {
    readForm(sections, c, unit, attributes[i + 1], attributes[i + 2]);
    const { form, number: number3 } = value2;
    const attribute = attributes[i];
    if (attribute === AT.name) {
      const text3 = found.name ?? textOf(sections, unit, form, number3);
      if (text3 !== void 0) found.name = text3;
    } else if (attribute === AT.linkageName || attribute === AT.mipsLinkageName) {
      const text3 = found.symbol ?? textOf(sections, unit, form, number3);
      if (text3 !== void 0) found.symbol = text3;
    } else if (attribute === AT.declFile) file = number3;
    else if (attribute === AT.declLine) line = number3;
    else if (attribute === AT.abstractOrigin || attribute === AT.specification) next3 = number3;
  }
  if (file >= 0 && line > 0) found.declared ??= { lines: unit.lines, file, line, directory: unit.directory };
  return next3;
}

// analyzers/dwarf/ranges.ts
function readRanges(sections, unit, form, number3, each) {
  const live = (low, high) => {
    if (isCode(sections, low) && high > low) each(low, Math.min(high, sections.codeLength));
  };
  const counter = { entries: 0 };
  try {
    if (unit.version < 5) readOld(unit, sectionAt2(sections, "ranges", number3), counter, live);
    else {
      const base3 = unit.rnglistsBase;
      const listed = form === FORM.rnglistx;
      const offset = listed ? base3 + entry2(sections, "rnglists", base3 + number3 * unit.offsetSize, unit.offsetSize) : number3;
      readNew(sections, unit, sectionAt2(sections, "rnglists", offset), counter, live);
    }
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  return counter.entries;
}
function readOld({ addressSize, low }, c, counter, each) {
  const greatest = 2 ** (8 * addressSize) - 1;
  let base3 = low;
  for (; ; ) {
    counter.entries++;
    const from = unsigned(c, addressSize);
    const to = unsigned(c, addressSize);
    if (from === 0 && to === 0) return;
    if (from === greatest) base3 = to;
    else each(base3 + from, base3 + to);
  }
}
function readNew(sections, unit, c, counter, each) {
  const { addressSize } = unit;
  const indexed = () => entry2(sections, "addr", unit.addrBase + uleb(c) * addressSize, addressSize);
  let base3 = unit.low;
  for (; ; ) {
    counter.entries++;
    const kind = u8(c, "a range");
    switch (kind) {
      case RLE.endOfList:
        return;
      case RLE.baseAddressx:
        base3 = indexed();
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
        each(base3 + low, base3 + uleb(c));
        break;
      }
      case RLE.baseAddress:
        base3 = unsigned(c, addressSize);
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
    entry: ints2(64),
    next: ints2(64),
    inlined: ints2(64),
    parent: ints2(64),
    callFile: ints2(64),
    callLine: ints2(64),
    callColumn: ints2(64),
    ranges: ints2(64),
    low: ints2(64),
    high: ints2(64),
    // An entry has at least 8 bytes in the one section and 2 in the other.
    budget: sections.ranges.length / 4 + sections.rnglists.length + 1024,
    comparisons: mostComparisons
  };
  const open3 = { at: [], scope: -1 };
  try {
    readEntries2(sections, unit, d, open3);
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    sections.giveUp(error2.offset);
  }
  for (const scope2 of open3.at) if (scope2 >= 0) d.next.array[scope2] = d.entry.length;
  push2(d.ranges, d.low.length);
  return finished(d);
}
function readEntries2(sections, unit, d, open3) {
  const c = cursor(sections.bytes, unit.entries, unit.end, "a unit");
  while (c.at < c.end) {
    const at2 = c.at;
    const code3 = uleb(c);
    if (code3 === 0) {
      const closed = open3.at.pop();
      if (closed === void 0 || open3.at.length === 0) return;
      if (closed < 0) continue;
      d.next.array[closed] = d.entry.length;
      open3.scope = d.parent.array[closed];
      continue;
    }
    const abbreviation = unit.abbreviations.get(code3) ?? malformed(at2, `no abbreviation ${code3}`);
    let scope2 = -1;
    if (abbreviation.scope) scope2 = readScope(sections, unit, d, c, at2, abbreviation, open3.scope);
    else pass(c, unit, abbreviation);
    if (abbreviation.children) {
      open3.at.push(scope2);
      if (scope2 >= 0) open3.scope = scope2;
    } else if (open3.at.length === 0) return;
  }
}
function pass(c, unit, { steps }) {
  for (const step4 of steps) {
    if (step4 < 0) skipForm(c, -step4, unit);
    else c.at += step4;
  }
  if (c.at > c.end) malformed(c.end, "a unit ends within an entry");
}
function readScope(sections, unit, d, c, at2, { tag: tag2, attributes }, parent) {
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
  push2(d.entry, at2);
  push2(d.next, scope2 + 1);
  push2(d.inlined, tag2 === TAG.inlinedSubroutine ? 1 : 0);
  push2(d.parent, parent);
  push2(d.callFile, file);
  push2(d.callLine, line);
  push2(d.callColumn, column);
  push2(d.ranges, d.low.length);
  const add2 = (low2, high2) => {
    push2(d.low, low2);
    push2(d.high, Math.min(high2, tag2 === TAG.inlinedSubroutine ? endAround(d, parent, low2) : high2));
  };
  if (ranges >= 0) {
    if (d.budget <= 0) malformed(at2, "range lists are shared too often");
    d.budget -= readRanges(sections, unit, rangesForm, ranges, add2);
  } else if (isCode(sections, low) && high > 0) {
    const end = highIsAddress ? high : low + high;
    if (end > low) add2(low, Math.min(end, sections.codeLength));
  }
  return scope2;
}
function endAround(d, around3, low) {
  if (around3 < 0) return Infinity;
  const end = d.ranges.array[around3 + 1];
  for (let i = d.ranges.array[around3]; i < end && d.comparisons > 0; i++, d.comparisons--)
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
  const [range, owner] = [ints2(64), ints2(64)];
  for (let scope2 = 0; scope2 < scopes.count; scope2++) {
    if (scopes.inlined[scope2]) continue;
    for (let i = scopes.ranges[scope2]; i < scopes.ranges[scope2 + 1]; i++) {
      push2(range, i);
      push2(owner, scope2);
    }
  }
  const order2 = Int32Array.from({ length: range.length }, (_, i) => i);
  order2.sort((a, b) => scopes.low[range.array[a]] - scopes.low[range.array[b]] || a - b);
  return {
    ...scopes,
    functionLow: order2.map((i) => scopes.low[range.array[i]]),
    functionHigh: order2.map((i) => scopes.high[range.array[i]]),
    functionScope: order2.map((i) => owner.array[i])
  };
}
function chainAt(scopes, address) {
  const nth = lastAtMost(scopes.functionLow, scopes.functionLow.length, address);
  if (nth < 0 || address >= scopes.functionHigh[nth]) return [];
  const { low, high, ranges, next: next3, parent, inlined } = scopes;
  const outermost = scopes.functionScope[nth];
  let found = -1;
  for (let i = ranges[outermost], end = ranges[next3[outermost]]; i < end; i++)
    if (address >= low[i] && address < high[i] && (found < 0 || low[i] >= low[found])) found = i;
  if (found < 0) return [];
  const chain = [];
  for (let scope2 = lastAtMost(ranges, scopes.count, found); scope2 >= 0 && chain.length < deepest4; scope2 = parent[scope2]) {
    chain.push(scope2);
    if (!inlined[scope2]) break;
  }
  return chain;
}
var deepest4 = 1e3;

// analyzers/dwarf/frames.ts
var most2 = { scopes: 1 << 20, names: 1 << 15 };
function frameReader(sections) {
  const scratch2 = noRows();
  let current;
  const scopes = remembering(most2.scopes, ({ count: count4 }) => count4);
  const names2 = remembering(most2.names, () => 1);
  const files = /* @__PURE__ */ new Map();
  const sequences = once(() => findSequences(sections));
  const tables = once(() => new Map(sequences().tables.map((table4) => [table4.offset, table4])));
  const units2 = once(() => readUnits(sections));
  const unitsByLines = once(() => {
    const all2 = /* @__PURE__ */ new Map();
    for (const unit of units2()) all2.set(unit.lines, [...all2.get(unit.lines) ?? [], unit].slice(0, 8));
    return all2;
  });
  function path4(lines2, file, directory) {
    if (!files.has(lines2)) {
      const table4 = tables().get(lines2);
      files.set(lines2, table4 && filesOf(sections, table4));
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
    if (current?.n !== n) current = { n, rows: rowsOf2(sections, found, n, scratch2) };
    const all2 = current.rows;
    const row = lastAtMost(all2.address.array, all2.address.length - 1, address);
    return { row, rows: all2, lines: lines2(n)[0] ?? -1, chain: chainOf(address, lines2(n)) };
  }
  function named4({ unit, scopes: scopes2 }, scope2) {
    const at2 = scopes2.entry[scope2];
    return names2(at2, () => namedBy(sections, units2(), unit, at2));
  }
  return {
    frames(offset) {
      const { row, rows: rows2, lines: lines2, chain } = look(offset);
      const directory = chain?.unit.directory;
      const within5 = chain?.chain ?? [];
      const frames2 = [];
      const add2 = (scope2, lines3, file, line, column) => {
        const name2 = path4(lines3, file, directory);
        if (name2 !== void 0)
          frames2.push(frame2(name2, line, column, directory, chain && scope2 !== void 0 ? named4(chain, scope2) : {}));
      };
      if (rows2 && row >= 0)
        add2(within5[0], lines2, rows2.file.array[row], rows2.line.array[row] >>> 0, rows2.column.array[row]);
      for (let i = 1; chain && i < within5.length; i++) {
        const [callee, { unit, scopes: scopes2 }] = [within5[i - 1], chain];
        add2(within5[i], unit.lines, scopes2.callFile[callee], scopes2.callLine[callee], scopes2.callColumn[callee]);
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
      const name2 = path4(lines2, file, directory);
      return name2 === void 0 ? void 0 : frame2(name2, line, 0, directory, found);
    },
    get units() {
      return units2().map(({ name: name2, directory, producer, language }) => ({ name: name2, directory, producer, language }));
    }
  };
}
function frame2(file, line, column, directory, named4) {
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
function remembering(most3, weigh) {
  const known4 = /* @__PURE__ */ new Map();
  let weight = 0;
  return (key, make) => {
    const hit = known4.get(key);
    if (hit !== void 0) return hit;
    const made = make();
    weight += weigh(made);
    if (weight > most3) {
      known4.clear();
      weight = weigh(made);
    }
    known4.set(key, made);
    return made;
  };
}

// analyzers/dwarf/paths.ts
function checkoutPath(file, checkout) {
  const { root, pathMap, files, directory } = checkout;
  const spelled = normalised(file);
  const path4 = normalised(joined(directory, file));
  const mapped = pathMap && (throughMap(path4, pathMap) ?? throughMap(spelled, pathMap));
  if (mapped === void 0 && isForeign(path4)) return void 0;
  const whole2 = mapped ?? path4;
  const inRoot = below(root, whole2);
  const relative = isAbsolute(whole2) ? inRoot ?? (mapped === void 0 ? below(directory, whole2) : void 0) : whole2;
  const inside = relative !== void 0 && relative !== "" && !/^\.\.(?:\/|$)/.test(relative) ? relative : void 0;
  if (!files) return inside !== void 0 && !isPackage(inside) ? inside : void 0;
  if (inside !== void 0 && files.has(inside)) return inside;
  return inRoot === void 0 ? suffixIn(files, whole2) : void 0;
}
function normalised(path4) {
  const forward = /^[A-Za-z]:[/\\]|^\\\\/.test(path4) || !path4.includes("/") ? path4.replaceAll("\\", "/") : path4;
  const plain3 = forward.replace(/^\/\/\?\/(?:UNC\/)?/, "");
  const root = /^(?:[A-Za-z]:)?\//.exec(plain3)?.[0] ?? "";
  const kept2 = [];
  for (const part2 of plain3.slice(root.length).split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 === ".." && kept2.length > 0 && kept2.at(-1) !== "..") kept2.pop();
    else if (part2 !== ".." || root === "") kept2.push(part2);
  }
  return root + kept2.join("/");
}
function isAbsolute(path4) {
  return /^(?:[A-Za-z]:)?\//.test(path4);
}
function below(folder, path4) {
  if (folder === void 0) return void 0;
  const start = normalised(folder);
  const same3 = /^[A-Za-z]:\//.test(start) ? (text3) => text3.toLowerCase() : (text3) => text3;
  if (!isAbsolute(start) || !same3(path4).startsWith(same3(start))) return void 0;
  if (start.endsWith("/")) return path4.slice(start.length);
  return path4[start.length] === "/" ? path4.slice(start.length + 1) : void 0;
}
function throughMap(path4, map) {
  let best;
  let longest2 = -1;
  for (const [from, to] of Object.entries(map)) {
    const prefix = normalised(from);
    const rest2 = isAbsolute(prefix) ? below(prefix, path4) : prefix === "" ? path4 : path4.startsWith(`${prefix}/`) ? path4.slice(prefix.length + 1) : void 0;
    if (rest2 === void 0 || prefix.length <= longest2) continue;
    longest2 = prefix.length;
    best = normalised(to === "" ? rest2 : joined(to, rest2));
  }
  return best;
}
var foreign3 = [
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
function isForeign(path4) {
  return foreign3.some((pattern2) => pattern2.test(path4));
}
function isPackage(path4) {
  return /^[A-Za-z][\w-]*-\d+\.\d+\.\d+[^/]*\//.test(path4);
}
function suffixIn(files, path4) {
  const parts = path4.split("/").filter((part2) => part2 !== "" && part2 !== "..");
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
  run({ wasm: wasm2 }, build3) {
    return readDwarf(wasm2, build3.checkout ?? {}) ?? absent("the binary has no DWARF line tables");
  },
  *unread({ module: module2, notUnderstood }) {
    yield { what: "DWARF units not understood", count: notUnderstood, artifact: module2.artifact.path };
  },
  *facts({ module: module2, frames: frames2, declaration: declaration2 }) {
    for (const { index, body } of module2.functions) {
      const frame3 = body && (declaration2(body.offset) ?? frames2(body.offset).at(-1));
      if (!frame3) continue;
      const text3 = `${frame3.function ?? frame3.symbol ?? "a function"} at ${frame3.file}:${frame3.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index), text: text3 };
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
  function spanIn2(frame3) {
    const file = frame3.line === 0 ? void 0 : pathOf2(frame3);
    const [line, column] = [frame3.line, Math.max(frame3.column, 1)];
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
        const frame3 = declaration2(offset);
        return frame3 && spanIn2(frame3);
      };
      const inFrames = () => {
        for (const frame3 of frames2(offset)) {
          const span = spanIn2(frame3);
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
  let shift2 = 0;
  let integer3 = 0;
  do {
    const c = reader.next();
    integer3 = charToInt[c];
    value3 |= (integer3 & 31) << shift2;
    shift2 += 5;
  } while (integer3 & 32);
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
function readSourceMap(text3) {
  if (text3.length > longestMap) return void 0;
  let json2;
  try {
    json2 = JSON.parse(text3.replace(/^\)\]\}'[^\n]*\n/, ""));
  } catch {
    return void 0;
  }
  const draft3 = { sources: [], names: [], mappings: [] };
  return addMap(json2, 0, draft3, 0) ? finished2(draft3) : void 0;
}
function addMap(json2, from, draft3, depth2) {
  if (!isRecord(json2)) return false;
  const { version, sections, sources: sources2, sourceRoot, names: names2, mappings } = json2;
  if (version !== 3) return false;
  if (Array.isArray(sections)) return depth2 === 0 && addSections(sections, draft3);
  if (typeof mappings !== "string" || !Array.isArray(sources2)) return false;
  const [firstSource, firstName] = [draft3.sources.length, draft3.names.length];
  const root = typeof sourceRoot === "string" && sourceRoot !== "" ? sourceRoot.replace(/\/*$/, "/") : "";
  for (const source of sources2) draft3.sources.push(typeof source === "string" ? root + source : "");
  for (const name2 of Array.isArray(names2) ? names2 : [])
    draft3.names.push(typeof name2 === "string" ? name2 : "");
  for (const [column, source, line, at2, name2] of decodeLine(mappings)) {
    const known4 = source !== void 0 && source >= 0 && source < sources2.length;
    draft3.mappings.push(from + column, known4 ? firstSource + source : -1, line ?? 0, at2 ?? 0);
    draft3.mappings.push(name2 === void 0 ? -1 : firstName + name2);
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
  const count4 = mappings.length / 5;
  const order2 = Uint32Array.from({ length: count4 }, (_, i) => i);
  order2.sort((a, b) => mappings[a * 5] - mappings[b * 5] || a - b);
  const offsets = Float64Array.from(order2, (i) => mappings[i * 5]);
  const rest2 = Int32Array.from({ length: count4 * 4 }, (_, i) => mappings[order2[i >> 2] * 5 + 1 + (i & 3)]);
  return {
    sources: sources2,
    count: count4,
    at(offset, from, to) {
      let low = -1;
      for (let high = count4 - 1; low < high; ) {
        const middle2 = low + high + 1 >> 1;
        if (offsets[middle2] <= offset) low = middle2;
        else high = middle2 - 1;
      }
      if (low < 0 || offsets[low] < from) low++;
      if (low >= count4 || offsets[low] >= to) return void 0;
      const source = sources2[rest2[low * 4]];
      if (source === void 0 || source === "") return void 0;
      const [line, column] = [rest2[low * 4 + 1], rest2[low * 4 + 2]];
      const name2 = names2[rest2[low * 4 + 3]];
      return { source, line: line + 1, column: column + 1, ...name2 === void 0 || name2 === "" ? {} : { name: name2 } };
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
  } catch (error2) {
    if (!(error2 instanceof DecodeFault)) throw error2;
    return void 0;
  }
}
function dataUrlText(url) {
  const [, parameters2, data2] = /^data:([^,]*),(.*)$/is.exec(url) ?? [];
  if (parameters2 === void 0 || data2 === void 0) return void 0;
  try {
    if (!/;base64$/i.test(parameters2.trim())) return decodeURIComponent(data2);
    return new TextDecoder().decode(Uint8Array.from(atob(decodeURIComponent(data2)), (char) => char.charCodeAt(0)));
  } catch {
    return void 0;
  }
}

// analyzers/source-map/source-map.ts
var sourceMap = analyzer({
  name: "source-map",
  doc: "Which source line a byte of code comes from: the source map of the binary.",
  requires: { wasm },
  run({ wasm: wasm2 }, build3) {
    return readMapped(wasm2, build3.checkout ?? {});
  },
  *unread({ module: module2, notUnderstood }) {
    yield { what: "source maps not understood", count: notUnderstood, artifact: module2.artifact.path };
  },
  *facts({ module: module2, at: at2 }) {
    for (const { index, body } of module2.functions) {
      const point = body && at2(body.offset);
      if (!point) continue;
      const text3 = `${point.name ?? "a function"} at ${point.source}:${point.line}`;
      yield { at: bytePlace(module2, body.offset, body.length, index), text: text3 };
    }
  }
});
function readMapped(module2, checkout) {
  const url = sourceMappingUrl(module2);
  const text3 = module2.artifact.sourceMap ?? (url === void 0 ? void 0 : dataUrlText(url));
  if (text3 === void 0)
    return absent(url === void 0 ? "the binary names no source map" : `the source map is not at hand: ${shown(url)}`);
  let known4;
  const mapOf = () => (known4 ??= { map: readSourceMap(text3) }).map;
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
      return known4 && !known4.map ? 1 : 0;
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
function beside(binary2, url, source) {
  if (/^(?:[/\\]|[A-Za-z]:[/\\]|~lib\/)/.test(source)) return source;
  const plain3 = source.replace(/^(?:file:\/\/(?:localhost)?(?=\/)|[a-z][\w+.-]*:\/\/\/?(?:\.\/)?)/, "");
  if (plain3 !== source) return plain3;
  const map = url === void 0 || /^[a-z][\w+.-]*:/i.test(url) || url.startsWith("/") ? "" : folderOf(url);
  return folderOf(binary2) + map + source;
}
function folderOf(path4) {
  return path4.slice(0, path4.lastIndexOf("/") + 1);
}
function shown(url) {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

// analyzers/wat/text.ts
var deepest5 = 5e3;
function parseText(text3) {
  const top = [];
  const open3 = [];
  let items = top;
  const token = /\s+|;;[^\n]*|\(;|"(?:[^"\\]|\\.)*"|[()]|[^\s()";]+|./gsu;
  while (token.lastIndex < text3.length) {
    const at2 = token.lastIndex;
    const [found = ""] = token.exec(text3) ?? [];
    const end = token.lastIndex;
    if (found === "(;") token.lastIndex = endOfComment(text3, end);
    else if (found === "(") {
      if (open3.length >= deepest5) return top;
      const list6 = { items: [], at: at2 };
      open3.push(list6);
      items = list6.items;
    } else if (found === ")") {
      const closed = open3.pop();
      if (!closed) return top;
      items = open3.at(-1)?.items ?? top;
      if (!isAnnotation(closed.items[0])) items.push({ kind: "list", items: closed.items, at: closed.at, end });
    } else if (found.startsWith('"')) items.push({ kind: "string", text: found.slice(1, -1), at: at2, end });
    else if (!/^\s|^;;/.test(found)) items.push({ kind: "word", text: found, at: at2, end });
  }
  return top;
}
function isAnnotation(first) {
  return first?.kind === "word" && first.text.startsWith("@");
}
function endOfComment(text3, at2) {
  const edge = /\(;|;\)/g;
  edge.lastIndex = at2;
  for (let depth2 = 1; depth2 > 0; ) {
    const found = edge.exec(text3);
    if (!found) return text3.length;
    depth2 += found[0] === "(;" ? 1 : -1;
  }
  return edge.lastIndex;
}
function headOf(node) {
  const first = node?.kind === "list" ? node.items[0] : void 0;
  return first?.kind === "word" ? first.text : "";
}
function byteLength(text3) {
  let bytes = 0;
  for (const [part2] of text3.matchAll(/\\u\{([0-9a-fA-F_]+)\}|\\[0-9a-fA-F]{2}|\\.|[^\\]+/gsu)) {
    if (part2.startsWith("\\u{")) {
      const point = Number.parseInt(part2.slice(3, -1).replaceAll("_", ""), 16);
      bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    } else bytes += part2.startsWith("\\") ? 1 : new TextEncoder().encode(part2).length;
  }
  return bytes;
}
function lineIndex(text3) {
  const starts = [0];
  for (let at2 = text3.indexOf("\n"); at2 >= 0; at2 = text3.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle2 = low + high + 1 >> 1;
      if ((starts[middle2] ?? 0) <= offset) low = middle2;
      else high = middle2 - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

// analyzers/wat/instructions.ts
var dotless = new Set(
  "unreachable nop block loop if else end br br_if br_table br_on_null br_on_non_null br_on_cast br_on_cast_fail return call call_indirect call_ref return_call return_call_indirect return_call_ref drop select try try_table catch catch_all delegate rethrow throw throw_ref suspend resume resume_throw switch".split(" ")
);
function isInstruction(word4) {
  return dotless.has(word4) || /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_.]*$/.test(word4);
}
function instructionsOf(func2) {
  const out = [];
  emit(func2.items.slice(1), out);
  out.push(closing4(func2));
  return withoutEmptyElse(out);
}
function emit(nodes, out, inTryTable = false) {
  let clauses3 = inTryTable;
  for (const node of nodes) {
    if (node.kind === "word") {
      if (!isInstruction(node.text)) continue;
      out.push({ name: node.text, at: node.at, end: node.end });
      clauses3 = node.text === "try_table";
    } else if (node.kind === "list") {
      const head3 = headOf(node);
      if (clauses3 && /^catch/.test(head3)) continue;
      if (isInstruction(head3)) {
        clauses3 = false;
        folded(node, head3, out);
      }
    }
  }
}
function folded(list6, head3, out) {
  const first = list6.items[0];
  const self = { name: head3, at: first?.at ?? list6.at, end: first?.end ?? list6.at };
  const rest2 = list6.items.slice(1);
  switch (head3) {
    case "block":
    case "loop":
    case "try_table":
      out.push(self);
      emit(rest2, out, head3 === "try_table");
      out.push(closing4(list6));
      return;
    case "if":
      emit(
        rest2.filter((node) => node.kind === "list" && !branches.has(headOf(node))),
        out
      );
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch2(node, out);
      out.push(closing4(list6));
      return;
    case "try":
      out.push(self);
      for (const node of rest2) if (node.kind === "list" && branches.has(headOf(node))) branch2(node, out);
      if (!rest2.some((node) => headOf(node) === "delegate")) out.push(closing4(list6));
      return;
    default:
      emit(
        rest2.filter((node) => node.kind === "list"),
        out
      );
      out.push(self);
  }
}
var branches = /* @__PURE__ */ new Set(["then", "else", "do", "catch", "catch_all", "delegate"]);
function branch2(list6, out) {
  const [first, ...rest2] = list6.items;
  if (first?.kind !== "word") return;
  if (first.text !== "then" && first.text !== "do") out.push({ name: first.text, at: first.at, end: first.end });
  emit(rest2, out);
}
function closing4(list6) {
  return { name: "end", at: list6.end - 1, end: list6.end };
}
function withoutEmptyElse(written) {
  return written.filter(({ name: name2 }, index) => name2 !== "else" || written[index + 1]?.name !== "end");
}

// analyzers/wat/items.ts
var kinds = {
  func: "function",
  table: "table",
  memory: "memory",
  global: "global",
  tag: "tag"
};
function itemsOf(text3) {
  const top = parseText(text3);
  const module2 = top.find((node) => headOf(node) === "module");
  const fields3 = module2?.kind === "list" ? module2.items : top;
  const items = {
    module: module2 ?? top[0],
    type: [],
    import: [],
    function: [],
    table: [],
    memory: [],
    global: [],
    tag: [],
    export: [],
    start: [],
    element: [],
    data: []
  };
  for (const field3 of fields3.flatMap(
    (node) => headOf(node) === "rec" && node.kind === "list" ? node.items : [node]
  )) {
    if (field3.kind !== "list") continue;
    const head3 = headOf(field3);
    const kind = kinds[head3];
    if (kind) {
      const inline = (name2) => field3.items.filter((item) => headOf(item) === name2);
      items.export.push(...inline("export"));
      if (inline("import").length > 0) items.import.push(field3);
      else items[kind].push(field3);
      if (kind === "table") items.element.push(...inline("elem"));
      if (kind === "memory") items.data.push(...inline("data").filter((node) => node.kind === "list"));
    } else if (head3 === "elem") items.element.push(field3);
    else if (head3 === "data") items.data.push(field3);
    else if (head3 === "type" || head3 === "import" || head3 === "export" || head3 === "start") items[head3].push(field3);
  }
  return items;
}
function stringsOf(data2) {
  return data2.items.filter((node) => node.kind === "string");
}

// analyzers/wat/lines.ts
function watLines(file, text3, module2, code3) {
  const items = itemsOf(text3);
  const lineOf2 = lineIndex(text3);
  const bodies2 = module2.functions.filter(({ body }) => body !== void 0);
  const written = /* @__PURE__ */ new Map();
  function span(at2, end) {
    const start = lineOf2(at2);
    const stop = lineOf2(end);
    return { file, line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column };
  }
  function header(node) {
    if (!node) return span(0, Math.max(text3.search(/[\r\n]|$/), 0));
    const line = text3.slice(node.at, node.end).search(/[\r\n]|$/);
    return span(node.at, node.at + line);
  }
  function instructions(func2) {
    const known4 = written.get(func2) ?? instructionsOf(func2);
    written.set(func2, known4);
    return known4;
  }
  function inCode(offset) {
    const nth = bodies2.findIndex(({ body }) => body && within4(body, offset));
    const func2 = items.function[nth];
    const index = bodies2[nth]?.index;
    if (!func2 || index === void 0) return void 0;
    const view2 = code3.decode(index);
    const n = lastAtMost2(view2.offset, view2.count, offset);
    const found = n < 0 ? void 0 : instructions(func2)[n];
    return found && n < view2.count ? span(found.at, found.end) : header(func2);
  }
  function inItems(offset) {
    for (const [spans, nodes] of pairs(module2, items)) {
      const nth = spans.findIndex((item) => item !== void 0 && within4(item, offset));
      if (nth >= 0) return header(nodes[nth] ?? nodes.at(-1));
    }
    return void 0;
  }
  function inData(offset) {
    const segment2 = module2.data.find(({ contents: contents2 }) => within4(contents2, offset));
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
    const { type: type4, import: imports, function: functions2, table: table4, memory: memory3, global: global2, tag: tag2, start, element: element3, data: data2 } = items;
    const bySection = {
      ...{ type: type4, import: imports, function: functions2, table: table4, memory: memory3, tag: tag2, global: global2, export: items.export, start },
      ...{ element: element3, code: functions2, data: data2 }
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
      for (const [nth, func2] of items.function.entries()) {
        const index = bodies2[nth]?.index;
        if (index === void 0) break;
        const { count: count4, op: op2 } = code3.decode(index);
        const text4 = instructions(func2);
        const decoded = Array.from(op2.subarray(0, count4), (id) => mnemonic(id).split(" ")[0] ?? "");
        const n = text4.findIndex(({ name: name2 }, i) => name2 !== decoded[i]);
        const at2 = text4[n];
        if (at2)
          wrong.push({
            line: lineOf2(at2.at).line,
            message: `instruction ${n} of function ${index}: the text says ${at2.name}, decoded ${decoded[n] ?? "nothing"}`
          });
        else if (text4.length !== count4)
          wrong.push({
            line: lineOf2(func2.at).line,
            message: `function ${index}: the text has ${text4.length} instructions, decoded ${count4}`
          });
      }
      return wrong;
    }
  };
}
function pairs(module2, items) {
  const defined = (all2) => all2.filter((item) => item.import === void 0).map(({ offset, length }) => offset === void 0 || length === void 0 ? void 0 : { offset, length });
  return [
    [module2.imports, items.import],
    [module2.exports, items.export],
    [module2.elements, items.element],
    [module2.data, items.data],
    [defined(module2.tables), items.table],
    [module2.globals.filter((global2) => !global2.import).map(({ init }) => init), items.global],
    [module2.types.map(({ span }) => span), items.type]
  ];
}
function within4({ offset, length }, at2) {
  return at2 >= offset && at2 < offset + length;
}
function lastAtMost2(sorted, count4, value3) {
  let low = -1;
  for (let high = count4 - 1; low < high; ) {
    const middle2 = low + high + 1 >> 1;
    if ((sorted[middle2] ?? 0) <= value3) low = middle2;
    else high = middle2 - 1;
  }
  return low;
}

// analyzers/names/bodies.ts
function bodyFinder(program, home2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const body of program.bodies) {
    if (body.kind !== "fn") continue;
    const { key } = tailOf(body.name);
    const known4 = byKey.get(key);
    if (known4) known4.push(body);
    else byKey.set(key, [body]);
  }
  return (symbol, demangled = demangle(symbol)) => {
    if (demangled) return demangled.scheme === "c++" ? void 0 : bodyOf(demangled, byKey);
    const named4 = (byKey.get(symbol) ?? []).filter((body) => !isImpl(body));
    return exported(named4, symbol, home2);
  };
}
function exported(named4, symbol, home2) {
  const atHome = named4.filter((body) => body.dump.crate === home2);
  const candidates = atHome.length > 0 ? atHome : named4;
  if (candidates.length === 1) return candidates[0];
  const bare3 = candidates.filter((body) => body.name === symbol);
  return bare3.length === 1 ? bare3[0] : void 0;
}
function homeOf2(artifact) {
  const file = artifact.slice(artifact.lastIndexOf("/") + 1);
  return file.replace(/(?:_bg)?\.\w+$/, "").replaceAll("-", "_");
}
function bodyOf({ base: base3, crate: crate2, impl: impl2 }, byKey) {
  const { key, before } = tailOf(base3);
  const same3 = (byKey.get(key) ?? []).filter((body) => body.dump.crate === crate2);
  if (!impl2 && !before.startsWith("<")) {
    const path4 = before === "" ? key : `${before}::${key}`;
    const plain3 = same3.filter((body) => !isImpl(body) && endsInPath(path4, numberless(body.name)));
    if (plain3.length > 0) return plain3.length === 1 ? plain3[0] : void 0;
  }
  const self = lastOf2(before.startsWith("<") ? before.slice(1).split(" as ")[0] : before);
  const own2 = same3.filter((body) => isImpl(body) && (!impl2 || `${crate2}${prefixOf(body)}` === impl2.module));
  const fitting = own2.filter((body) => speaksOf(body, self));
  const chosen = fitting.length > 0 ? fitting : own2.filter((body) => !hasReceiver(body));
  return chosen.length === 1 ? chosen[0] : void 0;
}
function tailOf(path4) {
  const plain3 = numberless(path4);
  const closures = /(?:::\{[^{}]*\})*$/.exec(plain3)?.[0] ?? "";
  const rest2 = plain3.slice(0, plain3.length - closures.length);
  const split = lastSeparator(rest2);
  return { key: rest2.slice(split < 0 ? 0 : split + 2) + closures, before: split < 0 ? "" : rest2.slice(0, split) };
}
function numberless(path4) {
  return path4.replace(/\{\{closure\}\}|\{closure#\d+\}/g, "{closure}");
}
function lastSeparator(path4) {
  for (let i = path4.length - 1, depth2 = 0; i > 0; i--) {
    const char = path4[i];
    if (char === ">") depth2++;
    else if (char === "<") depth2--;
    else if (depth2 === 0 && char === ":" && path4[i - 1] === ":") return i - 1;
  }
  return -1;
}
function endsInPath(path4, end) {
  return path4 === end || path4.endsWith(`::${end}`);
}
function isImpl(body) {
  return body.name.includes("<impl at ");
}
function prefixOf(body) {
  const prefix = body.name.slice(0, body.name.indexOf("<impl at ")).replace(/::$/, "");
  return prefix === "" ? "" : `::${prefix}`;
}
function lastOf2(path4 = "") {
  return path4.slice(path4.lastIndexOf(":") + 1);
}
function speaksOf({ params, result: result2 }, self) {
  const [receiver] = params;
  return receiver !== void 0 && headOf2(receiver) === self || !isReceiver(receiver) && headOf2(result2) === self;
}
function hasReceiver({ params }) {
  return isReceiver(params[0]);
}
function isReceiver(type4) {
  return type4 !== void 0 && headOf2(type4) !== void 0;
}
function headOf2(type4) {
  if (type4.kind === "ref" || type4.kind === "pointer") return headOf2(type4.to);
  return type4.kind === "path" ? lastName(type4.path) : void 0;
}

// analyzers/names/sources.ts
var sources = analyzer({
  name: "sources",
  doc: "Which line of Rust or `.wat` a place of a binary or of a MIR dump comes from.",
  requires: {
    wasm: optional(wasm),
    code: optional(code2),
    mir: optional(mir),
    names: optional(names),
    dwarf: optional(dwarf),
    sourceMap: optional(sourceMap)
  },
  run({ wasm: wasm2, code: code3, mir: mir2, names: names2, dwarf: dwarf2, sourceMap: sourceMap2 }) {
    const text3 = wasm2?.artifact.wat;
    const wat = wasm2 && code3 && text3 !== void 0 ? watLines(wasm2.artifact.path, text3, wasm2, code3) : void 0;
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
    const middle2 = low + high + 1 >> 1;
    if ((bodies2[middle2]?.line ?? 0) <= line) low = middle2;
    else high = middle2 - 1;
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
  const name2 = /[^:]*$/.exec(called2)?.[0];
  const spans = body.code.blocks.flatMap(
    ({ terminator: { kind, source, ...call2 } }) => kind === "call" && source && isOwn(source.file) && "callee" in call2 && calledName(call2.callee) === name2 ? [source] : []
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
  return body.code.blocks.flatMap((block3) => [...block3.statements, block3.terminator]);
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

// rules/lint.ts
function lint(builds, rules2, config, tool) {
  const report = merge2([
    emptyReport(tool, rules2, config),
    ...builds.map((build3) => lintBuild(build3, rules2, config, tool))
  ]);
  return settle(report, config);
}
function settle(report, config) {
  const paths2 = report.builds.flatMap((build3) => build3.artifacts.map((artifact) => artifact.path));
  const faults2 = config.budgets.filter((budget) => !budget.optional && !paths2.some((path4) => pathMatches(budget.files, path4))).map((budget) => ({
    kind: "input",
    artifact: config.path ?? "config",
    message: `the budget for '${budget.files}' matches no file that was linted: a renamed artefact must not pass silently (set "optional": true if it may be missing)`,
    at: budget.at,
    from: "config"
  }));
  const used = new Set(report.ignored.map((finding) => finding.ignore));
  const notices2 = config.ignore.filter((_, index) => !used.has(index)).map((ignore) => ({
    message: `this ignore entry for '${ignore.rule}' matches no finding; remove it`,
    at: ignore.at
  }));
  return { ...report, faults: [...report.faults, ...faults2], notices: [...report.notices, ...notices2] };
}
function lintBuild(build3, rules2, config, tool) {
  const results2 = new Results(build3);
  const skipped2 = [];
  const faults2 = [];
  const drafts = [];
  if (build3.wasm) results2.of(wasm);
  if (build3.mir.length > 0) results2.of(mir);
  for (const rule2 of rules2) {
    const severity = severityOf2(rule2, config);
    if (severity === "off") continue;
    const given = results2.all(rule2.requires);
    if (given.is === "absent") skipped2.push({ rule: rule2.id, build: build3.name, reason: given.reason });
    if (given.is === "fault") skipped2.push({ rule: rule2.id, build: build3.name, reason: given.fault.message });
    if (given.is !== "ok") continue;
    try {
      for (const draft3 of rule2.check(given.result, optionsOf(rule2, config))) drafts.push({ rule: rule2, severity, draft: draft3 });
    } catch (error2) {
      faults2.push(bug(error2, rule2.id, build3.name));
    }
  }
  const located2 = results2.of(sources);
  const locate = located2.is === "ok" ? located2.result : void 0;
  const all2 = stamp(build3, drafts, locate);
  const summary2 = results2.of(sizes);
  const answers = [...results2.answered()];
  for (const [analysis, answer] of answers) faults2.push(...faultsOf(analysis, answer));
  const ignored = [];
  const kept2 = [];
  for (const finding of all2) {
    const index = config.ignore.findIndex((ignore2) => ignores(ignore2, finding));
    const ignore = config.ignore[index];
    if (ignore) ignored.push({ ...finding, reason: ignore.reason, ignore: index });
    else kept2.push(finding);
  }
  return {
    ...emptyReport(tool, rules2, config),
    builds: [
      {
        name: build3.name,
        artifacts: artifactsOf(build3).map(describe2),
        ...build3.manifest === void 0 ? {} : { manifest: build3.manifest }
      }
    ],
    findings: kept2.filter((finding) => finding.certainty !== "unknown"),
    unknowns: kept2.filter((finding) => finding.certainty === "unknown"),
    ignored,
    skipped: skipped2,
    faults: faults2,
    unread: answers.flatMap(([analysis, answer]) => unreadOf(analysis, answer)),
    sizes: summary2.is === "ok" ? [sizeSummary(summary2.result)] : []
  };
}
function severityOf2(rule2, config) {
  return config.rules[rule2.id]?.severity ?? rule2.severity;
}
function optionsOf(rule2, config) {
  const set = config.rules[rule2.id]?.options;
  const defaults = Object.entries(rule2.options);
  return Object.fromEntries(defaults.map(([name2, option2]) => [name2, set?.[name2] ?? option2.default]));
}
function stamp(build3, drafts, sources2) {
  const span = (at2) => {
    const source = at2.kind === "source" ? spanOf(at2) : sources2?.spanOf(at2);
    return source ? { source } : {};
  };
  const related = (step4) => ({ at: step4.at, message: step4.message, ...span(step4.at) });
  const findings = drafts.map(({ rule: rule2, severity, draft: draft3 }) => ({
    rule: rule2.id,
    severity: draft3.atMost && atLeast(severity, draft3.atMost) ? draft3.atMost : severity,
    certainty: draft3.certainty ?? "proved",
    build: build3.name,
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
  const path4 = at2.kind === "source" ? at2.file : at2.artifact;
  return at2.kind === "mir" ? path4.replace(/^.*\//, "").replace(/-[0-9a-f]{16}(?=\.mir$)/, "") : path4;
}
function inReadingOrder(a, b) {
  const [fileA, fileB] = [fileOf2(a), fileOf2(b)];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return lineOf(a) - lineOf(b) || offsetOf(a) - offsetOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
function fileOf2({ at: at2 }) {
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
  return ignore.rule === finding.rule && (ignore.artifact === void 0 || pathMatches(ignore.artifact, fileOf2(finding))) && (ignore.subject === void 0 || globMatcher(ignore.subject)(finding.subject));
}
function faultsOf(analysis, answer) {
  if (answer.is === "ok") return [...analysis.faults?.(answer.result) ?? []];
  return answer.is === "fault" && answer.fault.from === analysis.name ? [answer.fault] : [];
}
function unreadOf(analysis, answer) {
  return answer.is === "ok" ? [...analysis.unread?.(answer.result) ?? []].filter(({ count: count4 }) => count4 > 0) : [];
}
function artifactsOf(build3) {
  return [...build3.wasm ? [build3.wasm] : [], ...build3.mir];
}
function describe2({ path: path4, kind, bytes }) {
  return { path: path4, kind, bytes: bytes.length, sha256: sha256(bytes) };
}
function sha256(data2) {
  return createHash("sha256").update(data2).digest("hex");
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
  const severity = severityOf2(rule2, config);
  if (severity === "off") return [];
  const { id, category, title, certainty, clauses: clauses3 = [], docs } = rule2;
  return [{ id, category, title, severity, certainty, clauses: clauses3, docs }];
}
function sizeSummary({ sections, ...sizes3 }) {
  return { ...sizes3, sections: sections.map(({ name: name2, bytes }) => ({ name: name2, bytes })) };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value3 = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count4, exact) {
    let digits = 0;
    let value4 = 0;
    while (digits < count4 || !exact) {
      let ch = text3.charCodeAt(pos);
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
    if (digits < count4) {
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
    let result2 = "", start = pos;
    while (true) {
      if (pos >= len) {
        result2 += text3.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result2 += text3.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result2 += text3.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text3.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result2 += '"';
            break;
          case 92:
            result2 += "\\";
            break;
          case 47:
            result2 += "/";
            break;
          case 98:
            result2 += "\b";
            break;
          case 102:
            result2 += "\f";
            break;
          case 110:
            result2 += "\n";
            break;
          case 114:
            result2 += "\r";
            break;
          case 116:
            result2 += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result2 += String.fromCharCode(ch3);
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
          result2 += text3.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result2;
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
    let code3 = text3.charCodeAt(pos);
    if (isWhiteSpace(code3)) {
      do {
        pos++;
        value3 += String.fromCharCode(code3);
        code3 = text3.charCodeAt(pos);
      } while (isWhiteSpace(code3));
      return token = 15;
    }
    if (isLineBreak(code3)) {
      pos++;
      value3 += String.fromCharCode(code3);
      if (code3 === 13 && text3.charCodeAt(pos) === 10) {
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
        if (text3.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text3.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value3 = text3.substring(start, pos);
          return token = 12;
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
          value3 = text3.substring(start, pos);
          return token = 13;
        }
        value3 += String.fromCharCode(code3);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value3 += String.fromCharCode(code3);
        pos++;
        if (pos === len || !isDigit2(text3.charCodeAt(pos))) {
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
          code3 = text3.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value3 = text3.substring(tokenOffset, pos);
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
    let result2;
    do {
      result2 = scanNext();
    } while (result2 >= 12 && result2 <= 15);
    return result2;
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
    onObjectProperty: (name2, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name2, offset, length, parent: currentParent });
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
    onError: (error2, offset, length) => {
      errors.push({ error: error2, offset, length });
    }
  };
  visit(text3, visitor, options);
  const result2 = currentParent.children[0];
  if (result2) {
    delete result2.parent;
  }
  return result2;
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
  function handleError(error2, skipUntilAfter = [], skipUntil = []) {
    onError(error2);
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
function reading(text3, path4) {
  const lineStarts = [0];
  for (let at2 = text3.indexOf("\n"); at2 >= 0; at2 = text3.indexOf("\n", at2 + 1)) lineStarts.push(at2 + 1);
  return { path: path4, lineStarts, errors: [] };
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
    mistake(reading2, node, `${what} must be an object, not ${describe3(node)}`);
    return [];
  }
  const seen = /* @__PURE__ */ new Map();
  for (const { children } of node.children ?? []) {
    const [key, value3] = children ?? [];
    if (!key || !value3) continue;
    const name2 = String(key.value);
    if (seen.has(name2)) mistake(reading2, key, `'${name2}' is given twice in ${what}`);
    else seen.set(name2, { name: name2, key, value: value3 });
  }
  return [...seen.values()];
}
function fields2(reading2, node, what, known4) {
  const found = {};
  for (const property of properties(reading2, node, what)) {
    const name2 = known4.find((key) => key === property.name);
    if (name2) found[name2] = property;
    else mistake(reading2, property.key, unknownName(`key`, property.name, known4, `in ${what}`));
  }
  return found;
}
function string(reading2, node, what) {
  if (node.type === "string" && node.value !== "") return String(node.value);
  const got = node.type === "string" ? "an empty string" : describe3(node);
  return mistake(reading2, node, `${what} must be a string, not ${got}`);
}
function number2(reading2, node, what) {
  const value3 = node.value;
  return typeof value3 === "number" ? value3 : mistake(reading2, node, `${what} must be a number, not ${describe3(node)}`);
}
function boolean(reading2, node, what) {
  const value3 = node.value;
  if (typeof value3 === "boolean") return value3;
  return mistake(reading2, node, `${what} must be true or false, not ${describe3(node)}`);
}
function word3(reading2, node, what, words) {
  if (node.type !== "string") return mistake(reading2, node, `${what} must be ${list5(words)}, not ${describe3(node)}`);
  const found = words.find((candidate) => candidate === node.value);
  if (found) return found;
  const near = nearest2(String(node.value), words);
  const hint = near ? `; did you mean "${near}"?` : "";
  return mistake(reading2, node, `${what} must be ${list5(words)}, not ${describe3(node)}${hint}`);
}
function array2(reading2, node, what, item) {
  if (node.type !== "array") {
    mistake(reading2, node, `${what} must be an array, not ${describe3(node)}`);
    return [];
  }
  return (node.children ?? []).map(item).filter((value3) => value3 !== void 0);
}
function strings(reading2, node, what) {
  return array2(reading2, node, what, (item, index) => string(reading2, item, `${what}[${String(index)}]`));
}
function unknownName(kind, name2, known4, where = "") {
  const near = nearest2(name2, known4);
  return `unknown ${kind} '${name2}'${where && ` ${where}`}${near ? `; did you mean '${near}'?` : ""}`;
}
function nearest2(name2, known4) {
  const plain3 = (text3) => text3.toLowerCase().replace(/[^a-z0-9]/g, "");
  const [best] = known4.map((candidate) => ({ candidate, edits: distance(plain3(name2), plain3(candidate)) })).sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next3 = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next3.push(Math.min(replaced, (row[j] ?? 0) + 1, (next3[j - 1] ?? 0) + 1));
    }
    row = next3;
  }
  return row[b.length] ?? 0;
}
function describe3(node) {
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
function list5(words) {
  const quoted5 = words.map((text3) => `"${text3}"`);
  return quoted5.length < 2 ? quoted5.join("") : `${quoted5.slice(0, -1).join(", ")} or ${quoted5.at(-1) ?? ""}`;
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
function readSize(reading2, { name: name2, value: node }) {
  const value3 = node.value;
  const [example, wanted2] = [`such as "250 kB" or "1 MiB"`, "a size with its unit"];
  if (typeof value3 === "number" && Number.isSafeInteger(value3) && value3 >= 0)
    return mistake(reading2, node, `'${name2}' must be ${wanted2}: write "${String(value3)} B" if bytes are meant`);
  if (typeof value3 !== "string") return mistake(reading2, node, `'${name2}' must be ${wanted2}, ${example}`);
  const size2 = parseSize(value3);
  return typeof size2 === "number" ? size2 : mistake(reading2, node, `'${name2}': ${size2.problem}`);
}
function parseSize(text3) {
  const [, digits = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text3) ?? [];
  if (digits === "")
    return { problem: `"${text3}" is not a size; write a number and a unit, such as "250 kB" or "1 MiB"` };
  const factor = Object.hasOwn(units, unit) ? units[unit] : void 0;
  if (factor !== void 0) return Math.round(Number(digits) * factor);
  if (/^(k|K|KB|kb|Kb)$/.test(unit))
    return { problem: `"${unit}" is read two ways; write "${digits} kB" (1000 bytes) or "${digits} KiB" (1024 bytes)` };
  if (/^(m|M|mb|Mb|mB)$/.test(unit))
    return {
      problem: `"${unit}" is read two ways; write "${digits} MB" (1000² bytes) or "${digits} MiB" (1024² bytes)`
    };
  const known4 = Object.keys(units).join(", ");
  return {
    problem: unit ? `unknown unit "${unit}"; the units are ${known4}` : `"${text3}" has no unit; they are ${known4}`
  };
}

// rules/config.ts
var defaultConfig = { rules: {}, contract: {}, ignore: [], budgets: [], failOn: "warning" };
var budgetRule = { id: "size-budget", option: "budgets" };
var severities2 = ["off", "note", "warning", "error"];
var failLevels = ["note", "warning", "error", "never"];
var configKeys = ["$schema", "rules", "contract", "ignore", "budgets", "failOn", "pathMap"];
var contractLists = ["linear", "pod", "handle", "sharedSlice", "capabilityCheck"];
function parseConfig(text3, path4, rules2) {
  const read3 = reading(text3, path4);
  const problems = [];
  const root = parseTree2(text3.replace(/^\uFEFF/, " "), problems, { allowTrailingComma: true });
  if (!root) mistake(read3, { offset: 0, length: 0 }, "there is nothing in the file; write at least {}");
  else for (const { error: error2, offset, length } of problems) mistake(read3, { offset, length }, syntaxError(error2));
  if (!root || problems.length > 0) return { errors: read3.errors };
  const given = fields2(read3, root, "the config", configKeys);
  if (given.$schema) string(read3, given.$schema.value, "'$schema'");
  const ruleConfigs = given.rules ? readRules(read3, given.rules.value, rules2) : {};
  const budgets = given.budgets ? readBudgets(read3, given.budgets.value) : [];
  const config = {
    path: path4,
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
  return record2(read3, node, "'pathMap'", (value3, what) => string(read3, value3, what));
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
  const ids2 = rules2.map((rule2) => rule2.id);
  return rules2.find((rule2) => rule2.id === id) ?? mistake(read3, at2, unknownName("rule", id, ids2));
}
function readRule(read3, { name: name2, value: value3 }, rule2) {
  if (value3.type === "string") {
    const severity2 = word3(read3, value3, `the severity of '${name2}'`, severities2);
    return severity2 && { severity: severity2 };
  }
  if (value3.type !== "object")
    return mistake(read3, value3, `'${name2}' must be a severity or an object such as { "severity": "error" }`);
  const declared = Object.entries(rule2.options);
  const names2 = declared.map(([option2]) => option2);
  const given = fields2(read3, value3, `rule '${name2}'`, ["severity", ...names2]);
  const severity = given.severity && word3(read3, given.severity.value, `the severity of '${name2}'`, severities2);
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
function readOption(read3, { name: name2, key, value: value3 }, rule2, byDefault) {
  const what = `option '${name2}' of '${rule2.id}'`;
  if (rule2.id === budgetRule.id && name2 === budgetRule.option)
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
  const host2 = given.host && string(read3, given.host.value, "'contract.host'");
  return { ...Object.fromEntries(lists), ...effects3 ? { effects: effects3 } : {}, ...host2 ? { host: host2 } : {} };
}
function readEffects(read3, node) {
  const given = fields2(read3, node, "'contract.effects'", ["functions", "imports"]);
  const functions2 = given.functions && record2(read3, given.functions.value, "'contract.effects.functions'", (value3, what) => strings(read3, value3, what));
  const imports = given.imports && record2(read3, given.imports.value, "'contract.effects.imports'", (value3, what) => string(read3, value3, what));
  return { ...functions2 ? { functions: functions2 } : {}, ...imports ? { imports } : {} };
}
function record2(read3, node, what, item) {
  const entries = properties(read3, node, what).flatMap(({ name: name2, value: value3 }) => {
    const got = item(value3, `'${name2}' of ${what}`);
    return got === void 0 ? [] : [[name2, got]];
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
  DecodeFault,
  cursor,
  u8,
  u32,
  name,
  malformed,
  inputFault,
  readModule,
  count2 as count,
  thousands,
  require_picomatch2 as require_picomatch,
  pathMatches,
  rules,
  visible,
  commandData,
  commandProperty,
  wrap,
  hanging,
  checkIngestion,
  lineHashes,
  reporters,
  unknownName,
  sourceMappingUrl,
  merge2 as merge,
  exitCode,
  lint,
  defaultConfig,
  severities2 as severities,
  failLevels,
  parseConfig
};
