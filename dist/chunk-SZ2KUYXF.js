import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  Refusal,
  refuse,
  tool
} from "./chunk-MQIWL2FN.js";
import {
  defaultConfig,
  exitCode,
  failLevels,
  hasSpans,
  lint,
  oldDialect,
  parseConfig,
  pathMatches,
  require_picomatch,
  severities,
  sourceMappingUrl,
  unknownName
} from "./chunk-YLB6WV3N.js";
import {
  assemble
} from "./chunk-BLJSF2IG.js";
import {
  DecodeFault,
  count,
  cursor,
  inputFault,
  lend,
  lineHashes,
  malformed,
  maximumComponentDepth,
  maximumModules,
  name,
  readCode,
  readModule,
  reporters,
  thousands,
  u32,
  u8
} from "./chunk-YPHWEGJQ.js";
import {
  __toESM
} from "./chunk-ACDRMB6E.js";

// node_modules/chalk/source/vendor/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/chalk/source/vendor/supports-color/index.js
import process from "node:process";
import os from "node:os";
import tty from "node:tty";
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process.argv) {
  const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
  const position = argv.indexOf(prefix + flag);
  const terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = process;
var flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
  flagForceColor = 0;
} else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
  flagForceColor = 1;
}
function envForceColor() {
  if ("FORCE_COLOR" in env) {
    if (env.FORCE_COLOR === "true") {
      return 1;
    }
    if (env.FORCE_COLOR === "false") {
      return 0;
    }
    return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  if (level === 0) {
    return false;
  }
  return {
    level,
    hasBasic: true,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
  const noFlagForceColor = envForceColor();
  if (noFlagForceColor !== void 0) {
    flagForceColor = noFlagForceColor;
  }
  const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0) {
    return 0;
  }
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
      return 3;
    }
    if (hasFlag("color=256")) {
      return 2;
    }
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env) {
    return 1;
  }
  if (haveStream && !streamIsTTY && forceColor === void 0) {
    return 0;
  }
  const min = forceColor || 0;
  if (env.TERM === "dumb") {
    return min;
  }
  if (process.platform === "win32") {
    const osRelease = os.release().split(".");
    if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
      return Number(osRelease[2]) >= 14931 ? 3 : 2;
    }
    return 1;
  }
  if ("CI" in env) {
    if (["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env)) {
      return 3;
    }
    if (["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
      return 1;
    }
    return min;
  }
  if ("TEAMCITY_VERSION" in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  }
  if (env.COLORTERM === "truecolor") {
    return 3;
  }
  if (env.TERM === "xterm-kitty") {
    return 3;
  }
  if (env.TERM === "xterm-ghostty") {
    return 3;
  }
  if (env.TERM === "wezterm") {
    return 3;
  }
  if ("TERM_PROGRAM" in env) {
    const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app": {
        return version >= 3 ? 3 : 2;
      }
      case "Apple_Terminal": {
        return 2;
      }
    }
  }
  if (/-256(color)?$/i.test(env.TERM)) {
    return 2;
  }
  if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
    return 1;
  }
  if ("COLORTERM" in env) {
    return 1;
  }
  return min;
}
function createSupportsColor(stream, options = {}) {
  const level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
  stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};
var supports_color_default = supportsColor;

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}

// node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open2, close, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open2;
    closeAll = close;
  } else {
    openAll = parent.openAll + open2;
    closeAll = close + parent.closeAll;
  }
  return {
    open: open2,
    close,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// bin/terminal.ts
function wantsColour(stream, env2, asked) {
  if (asked !== void 0) return asked;
  if (env2["FORCE_COLOR"] !== void 0) return !["0", "false"].includes(env2["FORCE_COLOR"]);
  if (env2["NO_COLOR"]) return false;
  return stream.isTTY === true && env2["TERM"] !== "dumb";
}
function chalkFor(stream, { env: env2, color }) {
  return new Chalk({ level: wantsColour(stream, env2, color) ? 1 : 0 });
}
function paletteOf(chalk2) {
  return {
    error: (text) => chalk2.red.bold(text),
    warning: (text) => chalk2.yellow.bold(text),
    note: (text) => chalk2.blue.bold(text),
    good: (text) => chalk2.green(text),
    file: (text) => chalk2.underline(text),
    bold: (text) => chalk2.bold(text),
    dim: (text) => chalk2.dim(text),
    help: (text) => chalk2.cyan(text)
  };
}
function progress({ stderr, env: env2 }, text) {
  if (stderr.isTTY !== true || env2["CI"]) return () => void 0;
  stderr.write(`${text}\r`);
  return () => stderr.write("\x1B[2K");
}

// bin/read.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { createReadStream, realpathSync } from "node:fs";
import { open, readFile, readdir, stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";

// bin/extract-file.ts
import { brotliDecompressSync, gunzipSync } from "node:zlib";

// analyzers/wasm/component.ts
var preambleLength = 8;
var moduleId = 1;
var componentId = 4;
var sectionNames = [
  "custom",
  "core module",
  "core instance",
  "core type",
  "component",
  "instance",
  "alias",
  "type",
  "canon",
  "start",
  "import",
  "export",
  "value"
];
function isComponent(bytes) {
  return layerAt(bytes, 0, bytes.length) === 1;
}
function readComponent(artifact) {
  const found = { bytes: artifact.bytes, sections: [], modules: [], components: 0 };
  const faults = [];
  try {
    readInto(found, { offset: 0, length: artifact.bytes.length }, 0);
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    faults.push(inputFault(artifact, error, "component"));
  }
  return { artifact, sections: found.sections, modules: found.modules, faults };
}
function liftModules({ artifact, modules }) {
  return modules.map(({ offset, length }, index) => ({
    path: `${artifact.path}#core${index}`,
    kind: "wasm",
    bytes: artifact.bytes.subarray(offset, offset + length),
    within: { path: artifact.path, offset, whole: artifact.bytes }
  }));
}
function readInto(found, span, depth) {
  const { bytes } = found;
  const end = span.offset + span.length;
  const what = depth === 0 ? "the file" : "the component";
  const c = cursor(bytes, span.offset, end, what);
  checkPreamble(found, span, 1);
  c.at += preambleLength;
  while (c.at < end) {
    const offset = c.at;
    const id = u8(c, "a section id");
    const known = sectionNames[id] ?? malformed(offset, `unknown section id ${id} of a component`);
    const size = u32(c, `the size of the ${known} section`);
    const contents = { offset: c.at, length: Math.min(size, end - c.at) };
    const title = id === 0 ? `custom:${customTitle(found, contents)}` : known;
    found.sections.push({
      id,
      name: title,
      offset,
      length: contents.offset + contents.length - offset,
      contents,
      depth
    });
    if (size > contents.length)
      malformed(
        end,
        `expected ${size - contents.length} more bytes of the ${known} section, which says it has ${size}, but ${what} ends`
      );
    c.at += size;
    if (id === moduleId) {
      checkPreamble(found, contents, 0);
      if (found.modules.length === maximumModules) malformed(offset, `more than ${maximumModules} core modules`);
      found.modules.push(contents);
    } else if (id === componentId) {
      if (++found.components > maximumModules) malformed(offset, `more than ${maximumModules} components`);
      if (depth === maximumComponentDepth)
        malformed(offset, `components are nested more than ${maximumComponentDepth} deep`);
      readInto(found, contents, depth + 1);
    }
  }
}
function checkPreamble({ bytes }, { offset, length }, layer) {
  const found = layerAt(bytes, offset, offset + length);
  const wanted = layer === 1 ? "component" : "core module";
  if (found === void 0) malformed(offset, `expected a ${wanted}, which begins with 00 61 73 6d and its version`);
  const version = bytes[offset + 4] | bytes[offset + 5] << 8;
  if (found !== layer || version !== (layer === 1 ? 13 : 1))
    malformed(offset + 4, `version ${version}, layer ${found} where a ${wanted} was expected`);
}
function layerAt(bytes, offset, end) {
  if (end - offset < preambleLength) return void 0;
  const magic2 = [0, 97, 115, 109];
  if (!magic2.every((byte, i) => bytes[offset + i] === byte)) return void 0;
  return bytes[offset + 6] | bytes[offset + 7] << 8;
}
function customTitle({ bytes }, { offset, length }) {
  return name(cursor(bytes, offset, offset + length, "the custom section"), "the title of a custom section");
}

// bin/extract.ts
import { createHash } from "node:crypto";
var maximumEmbedded = 1e3;
function extractModules(script) {
  const bytes = Buffer.from(script.buffer, script.byteOffset, script.length);
  const all = [...inBase64(bytes), ...inArrays(bytes), ...inStrings(bytes)].sort((a, b) => a.offset - b.offset);
  const seen = /* @__PURE__ */ new Set();
  return all.filter((found) => {
    const hash = createHash("sha256").update(found.bytes).digest("base64");
    return !seen.has(hash) && seen.add(hash);
  }).slice(0, maximumEmbedded);
}
var maximumCollected = 4 * maximumEmbedded;
var preambleLength2 = 8;
var moduleStart = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
function isModule(bytes) {
  if (bytes.length <= preambleLength2 + 1) return false;
  if (moduleStart.compare(bytes, 0, preambleLength2) !== 0 && !isComponent(bytes)) return false;
  return bytes.subarray(preambleLength2 + 1, preambleLength2 + 6).some((byte) => byte < 128);
}
function collect(found, offset, bytes) {
  if (isModule(bytes)) found.push({ offset, bytes });
}
var alphabet = new Uint8Array(256);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") alphabet[c.charCodeAt(0)] = 1;
function inBase64(bytes) {
  const found = [];
  for (let at = 0; found.length < maximumCollected; ) {
    const start = bytes.indexOf("AGFzbQ", at, "latin1");
    if (start < 0) break;
    at = start + 6;
    if (start > 0 && alphabet[bytes[start - 1]]) continue;
    const parts = [];
    for (let from = start; ; from = at) {
      at = from;
      while (at < bytes.length && alphabet[bytes[at]]) at++;
      if (at > from) parts.push(bytes.toString("latin1", from, at));
      const next = continued(bytes, at);
      if (next === at) break;
      at = next;
    }
    collect(found, start, Buffer.from(parts.join(""), "base64"));
  }
  return found;
}
var breaks = /(?:\\?\r?\n[ \t]{0,64}|(["'`])\s{0,64}\+\s{0,64}["'`])/y;
function continued(bytes, at) {
  const around = bytes.toString("latin1", at, at + 200);
  breaks.lastIndex = 0;
  const [text = ""] = breaks.exec(around) ?? [];
  const next = bytes[at + text.length];
  return text !== "" && next !== void 0 && alphabet[next] ? at + text.length : at;
}
var arrayStart = /(?<![\w.])0(?:x0{1,2})?\s{0,32},\s{0,32}(?:97|0x61)\s{0,32},\s{0,32}(?:115|0x73)\s{0,32},\s{0,32}(?:109|0x6d)\b/gi;
var numbers = /\s{0,64}(0x[0-9a-f]{1,2}|-?\d{1,3})(?:n\b)?\s{0,64}(,?)/iy;
function inArrays(bytes) {
  const found = [];
  const marks = ["115", "0x73", "0X73"];
  if (!marks.some((mark) => bytes.includes(mark, 0, "latin1"))) return found;
  const text = bytes.toString("latin1");
  arrayStart.lastIndex = 0;
  for (let match; found.length < maximumCollected && (match = arrayStart.exec(text)) !== null; ) {
    const { values, end } = numbersAt(text, match.index);
    arrayStart.lastIndex = Math.max(end, arrayStart.lastIndex);
    collect(found, match.index, values);
  }
  return found;
}
function numbersAt(text, start) {
  const values = [];
  let end = start;
  numbers.lastIndex = start;
  for (; ; ) {
    const match = numbers.exec(text);
    if (!match) break;
    const value = Number(match[1]);
    if (value > 255 || value < -128) break;
    values.push(value & 255);
    end = numbers.lastIndex;
    if (match[2] === "") break;
  }
  return { values: Uint8Array.from(values), end };
}
var stringStarts = ["\\0asm", "\\x00asm", "\\u0000asm", "\\u{0}asm", "\0asm", "Āasm"].map(
  (text) => Buffer.from(text, "utf8")
);
var quotes = /* @__PURE__ */ new Set([34, 39, 96]);
var backslash = 92;
var newline = 10;
function inStrings(bytes) {
  const found = [];
  for (const begin of stringStarts) {
    for (let at = 0; found.length < maximumCollected; ) {
      const start = bytes.indexOf(begin, at);
      if (start < 0) break;
      at = start + begin.length;
      const quote2 = start > 0 ? bytes[start - 1] : 0;
      if (!quotes.has(quote2)) continue;
      while (at < bytes.length && bytes[at] !== quote2 && (quote2 === 96 || bytes[at] !== newline))
        at += bytes[at] === backslash ? 2 : 1;
      collect(found, start, characters(bytes.toString("utf8", start, Math.min(at, bytes.length))));
    }
  }
  return found;
}
var escapes = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([0-3]?[0-7]{1,2})|(\r\n|[\n\r\u2028\u2029])|([^]))/gi;
var named = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f", v: "\v" };
function characters(literal) {
  const text = literal.replace(
    escapes,
    (_, x, u, brace, octal, line, other) => {
      const code = x ?? u ?? brace;
      if (code !== void 0) return String.fromCharCode(parseInt(code, 16) & 65535);
      if (octal !== void 0) return String.fromCharCode(parseInt(octal, 8));
      return line !== void 0 ? "" : named[other ?? ""] ?? other ?? "";
    }
  );
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) & 255);
}

// bin/recognise.ts
var signatures = [
  {
    bytes: [40, 181, 47, 253],
    what: "is compressed with zstd, which is not read; decompress it first (zstd -d)"
  },
  { bytes: [253, 55, 122, 88, 90], what: "is compressed with xz; decompress it first" },
  { bytes: "BZh", what: "is compressed with bzip2; decompress it first" },
  { bytes: "PK", what: "is a zip archive; unpack it first" },
  { bytes: [127, 69, 76, 70], what: "is a native ELF binary; was it built without --target wasm32-…?" },
  { bytes: [207, 250, 237, 254], what: "is a native Mach-O binary; was it built without --target wasm32-…?" },
  { bytes: "MZ", what: "is a native Windows binary; was it built without --target wasm32-…?" },
  { bytes: "!<arch>\n", what: "is a static library (ar archive); link it into a module first" },
  { bytes: [66, 67, 192, 222], what: "is LLVM bitcode, not a module yet" },
  { bytes: [255, 254], what: "is text in UTF-16; write it as UTF-8" },
  { bytes: [254, 255], what: "is text in UTF-16; write it as UTF-8" },
  {
    bytes: "version https://git-lfs",
    what: "is a Git LFS pointer, not the file itself; run `git lfs pull` (in actions/checkout: `lfs: true`)"
  }
];
var magic = [0, 97, 115, 109];
var gzipMagic = [31, 139];
var scriptName = /\.([mc]?js|html?)$/i;
function recognise(bytes, name2) {
  if (bytes.length === 0) return { is: "other", what: "is empty" };
  if (startsWith(bytes, magic)) return { is: isComponent(bytes) ? "component" : "wasm" };
  if (bytes.length < magic.length && magic.slice(0, bytes.length).every((byte, index) => bytes[index] === byte))
    return { is: "other", what: `is cut short: ${plural(bytes.length, "byte")} of the 8 every module begins with` };
  if (startsWith(bytes, gzipMagic)) return { is: "gzip" };
  if (/\.br$/i.test(name2)) return { is: "brotli" };
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known) return { is: "other", what: known.what };
  if (scriptName.test(name2)) return { is: "script" };
  const text = asText(bytes);
  if (text === void 0) {
    const first = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    return { is: "other", what: `is not a WebAssembly module: it begins with ${first}, not with 00 61 73 6d` };
  }
  return recogniseText(text, bytes, name2);
}
function looksLikeRustdoc(head) {
  return /^\s*\{\s*"root"\s*:\s*(?:\d+|"[^"]*")\s*,\s*"crate_version"\s*:/.test(head);
}
function recogniseText(head, bytes, name2) {
  if (looksLikeRustdoc(head)) return { is: "rustdoc" };
  if (looksLikeMir(head)) return { is: "mir" };
  const start = skipWatComments(head);
  if (/^\(\s*component\b/.test(start))
    return { is: "other", what: "is the text of a component; assemble it first (wasm-tools parse)" };
  if (start.startsWith("(") && /\.wa?s?t$|^-$/i.test(name2)) {
    if (/\.wast$/i.test(name2))
      return { is: "other", what: "is a test script (.wast); only single modules (.wat) are read" };
    return { is: "wat", text: new TextDecoder().decode(bytes) };
  }
  if (/^\(\s*module\b/.test(start)) return { is: "wat", text: new TextDecoder().decode(bytes) };
  if (/^<(!doctype|html|\?xml)/i.test(start))
    return { is: "other", what: "is an HTML or XML page, perhaps the error page of a failed download" };
  if (start.trim() === "") return { is: "other", what: "holds nothing but white space and comments" };
  const begins = `it begins with ${quote(start)}`;
  if (/\.mir$/i.test(name2)) return { is: "other", what: `is not a MIR dump of rustc: ${begins}` };
  return { is: "other", what: `is text, not a WebAssembly module: ${begins}` };
}
function asText(bytes) {
  const head = bytes.subarray(0, 64 * 1024);
  if (head.includes(0)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: head.length < bytes.length });
  } catch {
    return void 0;
  }
}
var mirHeader = /^\/\/ (WARNING: This output format is intended for human consumers only|MIR (for|FOR CTFE))/m;
var mirItem = /^(fn|const|static|promoted\[\d+\] in|<impl at) ?\S/;
var mirBlock = /^ +bb0(?: \(cleanup\))?: \{/m;
function looksLikeMir(text) {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  if (lines.slice(0, 5).some((line) => mirHeader.test(line))) return true;
  const first = lines.find((line) => line.trim() !== "" && !line.startsWith("//"));
  return first !== void 0 && mirItem.test(first) && mirBlock.test(text);
}
function skipWatComments(text) {
  let rest = text.replace(/^\uFEFF/, "");
  for (; ; ) {
    const shorter = rest.replace(/^\s+/, "").replace(/^;;[^\n]*(\n|$)/, "").replace(/^\(;[\s\S]*?;\)/, "");
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
function quote(text) {
  const line = text.split("\n", 1)[0] ?? "";
  const short = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  return JSON.stringify(short);
}
function startsWith(bytes, signature) {
  const wanted = typeof signature === "string" ? Buffer.from(signature, "latin1") : Uint8Array.from(signature);
  return Buffer.compare(bytes.subarray(0, wanted.length), wanted) === 0;
}
function plural(count2, noun) {
  return `${String(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
}

// bin/extract-file.ts
async function contentsOf(path, name2, bytes, options) {
  const recognised = recognise(bytes, name2);
  switch (recognised.is) {
    case "mir": {
      const old = oldDialect(bytes);
      const notice = `${path} is MIR of a rustc before 1.85 (${old ?? ""}): it is read as what 1.63 prints`;
      return { ...nothing, artifacts: [{ path, kind: "mir", bytes }], notices: old === void 0 ? [] : [notice] };
    }
    case "wasm":
    case "rustdoc":
      return { ...nothing, artifacts: [{ path, kind: recognised.is, bytes }] };
    case "wat": {
      const assembled = await assemble(path, recognised.text);
      if ("fault" in assembled) return { ...nothing, faults: [assembled.fault] };
      return { ...nothing, artifacts: [{ path, kind: "wasm", bytes: assembled.bytes, wat: recognised.text }] };
    }
    case "component":
      return fromComponent(path, bytes);
    case "gzip":
    case "brotli": {
      const inflated = inflate(recognised.is, bytes, options.limit);
      if ("refused" in inflated) return refused(path, inflated.refused);
      const inner = name2.replace(/\.(gz|br)$/i, "");
      if (isCompressed(recognise(inflated.bytes, inner)))
        return refused(path, "is compressed more than once; decompress it first");
      return contentsOf(path, inner, inflated.bytes, options);
    }
    case "script":
      return fromScript(path, bytes, options);
    case "other":
      return refused(path, recognised.what);
  }
}
var nothing = { artifacts: [], faults: [], notices: [], barren: false };
function refused(artifact, message) {
  return { ...nothing, faults: [{ kind: "input", artifact, message, from: "read" }] };
}
function isCompressed({ is }) {
  return is === "gzip" || is === "brotli";
}
function fromComponent(path, bytes) {
  const component = readComponent({ path, kind: "wasm", bytes });
  const artifacts = liftModules(component);
  const { faults } = component;
  if (artifacts.length === 0 && faults.length === 0)
    return refused(path, "is a component without core modules: there is no code in it to lint");
  const shown = artifacts.slice(0, 8).map(({ path: own, within }) => {
    return `${own.slice(path.length)} at 0x${(within?.offset ?? 0).toString(16)}`;
  });
  const more = artifacts.length > shown.length ? `, and ${thousands(artifacts.length - shown.length)} more` : "";
  const notice = `${path} is a component: each of its core modules is linted by itself, with offsets that count from the module's first byte (${shown.join(", ")}${more})`;
  return { ...nothing, artifacts, faults, notices: artifacts.length > 0 ? [notice] : [] };
}
async function fromScript(path, bytes, options) {
  const embedded = extractModules(bytes);
  const all = await Promise.all(
    embedded.map(({ bytes: own }, index) => contentsOf(`${path}#wasm${index + 1}`, "", own, options))
  );
  const merged = {
    artifacts: all.flatMap(({ artifacts }) => artifacts),
    faults: all.flatMap(({ faults }) => faults),
    notices: all.flatMap(({ notices }) => notices),
    barren: embedded.length === 0
  };
  if (embedded.length < maximumEmbedded) return merged;
  const message = `holds ${count(maximumEmbedded, "module")} or more; what comes after the first ${thousands(maximumEmbedded)} is not read`;
  return { ...merged, faults: [...merged.faults, { kind: "input", artifact: path, message, from: "read" }] };
}
var maximumRatio = 200;
var alwaysAllowed = 64 * 2 ** 20;
function inflate(how, bytes, limit) {
  const allowed = Math.min(limit, Math.max(alwaysAllowed, maximumRatio * bytes.length));
  try {
    const options = { maxOutputLength: allowed };
    const inflated = how === "gzip" ? gunzipSync(bytes, options) : brotliDecompressSync(bytes, options);
    return { bytes: inflated };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = error instanceof Error ? error.message : String(error);
    if (code !== "ERR_BUFFER_TOO_LARGE") return { refused: `cannot be decompressed with ${how}: ${plainly(message)}` };
    const most = `decompresses to more than ${thousands(allowed)} bytes`;
    if (allowed === limit) return { refused: `${most}; more are not read` };
    return { refused: `${most} from ${thousands(bytes.length)}: that is a decompression bomb, not a module` };
  }
}
function plainly(message) {
  return message === "unexpected end of file" ? "it is cut short" : message.replace(/^Error: /, "").toLowerCase();
}

// bin/read.ts
var defaultLimit = 2 ** 30;
var skipped = /* @__PURE__ */ new Set(["node_modules", "target", "incremental"]);
var interesting = /\.(wasm(\.(gz|br))?|wat|mir|json)$/i;
async function readInputs(patterns, options) {
  const faults = [];
  const paths = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Set();
  let swept = false;
  let stdin = false;
  for (const pattern of patterns) {
    if (pattern === "-") {
      stdin = true;
      continue;
    }
    const found = await resolvePattern(pattern, options.cwd);
    if ("fault" in found) {
      faults.push({
        kind: "input",
        artifact: display(resolve(options.cwd, pattern), options.base),
        from: "read",
        ...found.fault
      });
      continue;
    }
    swept ||= found.swept;
    if (found.swept) found.paths = await withoutOtherJson(found.paths);
    if (!found.swept) for (const path of found.paths) named2.add(path);
    if (found.paths.length === 0 && options.errorOnUnmatched)
      faults.push({ kind: "input", artifact: pattern, message: unmatched(found.folder), from: "read" });
    for (const path of found.paths) {
      const known = await identity(path);
      if (!paths.has(known)) paths.set(known, path);
    }
  }
  const contents = [];
  const containers = [];
  let scripts = 0;
  for (const path of [...paths.values()].sort()) {
    const read = await readOne(path, options);
    contents.push(read);
    const own = display(path, options.base);
    if (read.artifacts.length > 0 && !read.artifacts.some((artifact) => artifact.path === own)) containers.push(own);
    if (!read.barren) continue;
    if (named2.has(path)) faults.push(inputFault2(own, "is a script that carries no module"));
    else scripts++;
  }
  if (stdin) contents.push(await contentsOf("stdin", "-", await collect2(options.stdin), { limit: limitOf(options) }));
  const artifacts = contents.flatMap((read) => read.artifacts);
  faults.push(...contents.flatMap((read) => read.faults));
  if (scripts > 0 && artifacts.length + faults.length === 0 && options.errorOnUnmatched) {
    const message = `matches ${count(scripts, "script")} and no module: none is written down in ${scripts === 1 ? "it" : "them"}`;
    faults.push(inputFault2(patterns.join(" "), `${message}; --no-error-on-unmatched-pattern allows that`));
  }
  return { artifacts, faults, notices: contents.flatMap((read) => read.notices), containers, swept };
}
function display(path, base) {
  const short = relative(base, path);
  return (isAbsolute(short) ? path : short || ".").split(sep).join("/");
}
async function resolvePattern(pattern, cwd) {
  const path = resolve(cwd, pattern);
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { paths: await walk(path, () => true, skipped), swept: true, folder: true };
    return { paths: [path], swept: false, folder: false };
  } catch (error) {
    if (!isMissing(error)) return { fault: { message: why(error) } };
    if (!import_picomatch.default.scan(pattern).isGlob) return { fault: { message: "does not exist" } };
  }
  return { paths: await globFiles(pattern, cwd), swept: true, folder: false };
}
async function globFiles(pattern, cwd) {
  const typed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const { base, glob: rest, isGlob } = import_picomatch.default.scan(typed);
  const root = resolve(cwd, base);
  if (!isGlob) return await isFile(root) ? [root] : [];
  const named2 = new Set([...skipped].filter((folder) => !rest.split("/").includes(folder)));
  const matches = (0, import_picomatch.default)(rest);
  return walk(
    root,
    (path) => matches(display(path, root)),
    named2,
    () => true
  );
}
async function withoutOtherJson(paths) {
  const kept = await Promise.all(
    paths.map(async (path) => !path.endsWith(".json") || looksLikeRustdoc(await headOf(path)))
  );
  return paths.filter((_, index) => kept[index]);
}
async function headOf(path) {
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0).finally(() => file.close());
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  }
}
function unmatched(folder) {
  const wanted = folder ? "holds no .wasm, .wat or .mir file" : "matches no file";
  return `${wanted}; --no-error-on-unmatched-pattern allows that`;
}
async function walk(root, wanted, skip, named2 = (name2) => interesting.test(name2)) {
  const files = [];
  for (let folders = [root]; folders.length > 0; ) {
    const deeper = [];
    for (const folder of folders) {
      for (const entry of await entriesOf(folder)) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !skip.has(entry.name) && !entry.name.startsWith(".")) deeper.push(path);
        if ((entry.isFile() || entry.isSymbolicLink()) && named2(entry.name) && wanted(path) && await isFile(path))
          files.push(path);
      }
    }
    folders = deeper;
  }
  const known = new Set(files);
  return files.filter((path) => !known.has(path.replace(/\.(gz|br)$/i, "")) || !/\.wasm\.(gz|br)$/i.test(path));
}
async function entriesOf(folder) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
async function identity(path) {
  try {
    const { dev, ino, nlink } = await stat(path, { bigint: true });
    return nlink > 1n ? `${String(dev)}:${String(ino)}` : realpathSync(path);
  } catch {
    return path;
  }
}
async function readOne(path, options) {
  const name2 = display(path, options.base);
  const limit = limitOf(options);
  const content = await contentOf(path, limit);
  if (!("refused" in content))
    return contentsOf(name2, posix.basename(path.split(sep).join("/")), content.bytes, { limit });
  return { artifacts: [], faults: [inputFault2(name2, content.refused)], notices: [], barren: false };
}
function limitOf({ limit = defaultLimit }) {
  return limit;
}
async function contentOf(path, limit) {
  try {
    const stats = await stat(path);
    if (stats.isFIFO()) return { bytes: await collect2(createReadStream(path)) };
    if (!stats.isFile()) return { refused: "is neither a file nor a folder" };
    if (stats.size <= limit) return { bytes: await readFile(path) };
    return { refused: `has ${thousands(stats.size)} bytes; files above ${thousands(limit)} are not read` };
  } catch (error) {
    return { refused: why(error) };
  }
}
async function collect2(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function inputFault2(artifact, message) {
  return { kind: "input", artifact, message, from: "read" };
}
function isMissing(error) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
function why(error) {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "does not exist";
    case "EACCES":
    case "EPERM":
      return "may not be read: permission denied";
    case "EISDIR":
      return "is a folder";
    case "ELOOP":
      return "is a link that leads to itself";
    case "ENAMETOOLONG":
      return "has a name that is too long";
    case "ENOSPC":
      return "cannot be written: the disk is full";
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

// bin/output.ts
import { mkdirSync, readFileSync, realpathSync as realpathSync2, writeFileSync } from "node:fs";
import { dirname, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
function parseOutputs(words, file, inActions) {
  const outputs = words.map((word) => {
    const [, name2 = word, path] = /^([^=]*)=(.*)$/.exec(word) ?? [];
    const format = formatNames().find((known) => known === name2);
    if (!format)
      return refuse(`--format: ${unknownName("format", name2, formatNames())}; there are ${formatNames().join(", ")}`);
    if (path === "") return refuse(`--format ${word}: name a file after '='`);
    return path === void 0 ? { format } : { format, file: path };
  });
  if (outputs.length === 0)
    outputs.push({ format: "text" }, ...inActions && file === void 0 ? [{ format: "github" }] : []);
  const free = outputs.filter((output) => output.file === void 0);
  if (file !== void 0 && free.length !== 1)
    return refuse("-o takes the one format that has no file of its own; write the others as -f name=file");
  if (words.length > 0 && free.length > 1)
    return refuse(
      `only one format can go to standard output; write the others to files, as in -f ${free[1]?.format ?? ""}=report`
    );
  return file === void 0 ? outputs : outputs.map((output) => ({ file, ...output }));
}
function formatNames() {
  return Object.keys(reporters);
}
function render(format, report, options) {
  return reporters[format](report, options);
}
function writeReport(file, text, cwd) {
  const path = resolve2(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    refuse(`${file} cannot be written: ${why(error)}`);
  }
}
function sourceAccess(base, repository) {
  const inside = (path) => path !== ".." && !path.startsWith(`..${sep2}`) && resolve2(path) !== path;
  const files = /* @__PURE__ */ new Map();
  const load = (file) => {
    if (!files.has(file)) files.set(file, read(file));
    return files.get(file);
  };
  const read = (file) => {
    try {
      const path = realpathSync2(resolve2(base, file));
      if (!inside(relative2(realpathSync2(repository), path))) return void 0;
      return { lines: readFileSync(path, "utf8").split(/\r\n|\r|\n/) };
    } catch {
      return void 0;
    }
  };
  return {
    sourceLine: (file, line) => load(file)?.lines[line - 1],
    lineHash: (file, line) => {
      const source = load(file);
      if (!source) return void 0;
      source.hashes ??= lineHashes(source.lines.join("\n"));
      return source.hashes[line - 1];
    },
    toRepository: (path) => {
      const short = relative2(repository, resolve2(base, path));
      return inside(short) ? display(resolve2(base, path), repository) : void 0;
    }
  };
}

// bin/builds.ts
import { existsSync } from "node:fs";
import { basename, dirname as dirname2, join as join2, relative as relative3, resolve as resolve3 } from "node:path";
function groupBuilds(artifacts, contract) {
  const binaries = artifacts.filter(({ kind }) => kind === "wasm");
  const dumps = artifacts.filter(({ kind }) => kind === "mir");
  const told = artifacts.filter(({ kind }) => kind !== "wasm" && kind !== "mir");
  const facts = told.length > 0 ? { facts: told } : {};
  const [first] = told;
  if (first && binaries.length + dumps.length === 0) return [{ name: first.path, mir: [], contract, ...facts }];
  const owner = /* @__PURE__ */ new Map();
  const [only] = binaries;
  if (only && binaries.length === 1) for (const dump of dumps) owner.set(dump, only);
  if (binaries.length > 1) assign(binaries, dumps, owner);
  const homeless = /* @__PURE__ */ new Map();
  for (const dump of dumps) {
    if (owner.has(dump)) continue;
    const folder = dirname2(dump.path);
    homeless.set(folder, [...homeless.get(folder) ?? [], dump]);
  }
  return [
    ...binaries.map((wasm) => ({
      name: wasm.path,
      wasm,
      mir: dumps.filter((dump) => owner.get(dump) === wasm),
      contract,
      ...facts
    })),
    ...[...homeless].map(([folder, mir]) => ({
      name: mir.length === 1 ? mir[0]?.path ?? folder : folder,
      mir,
      contract,
      ...facts
    }))
  ];
}
function assign(binaries, dumps, owner) {
  const claims = /* @__PURE__ */ new Map();
  for (const dump of dumps) {
    const [nearest] = binaries.filter((binary) => crateOf(binary.path) === crateOf(dump.path)).map((binary) => ({ binary, steps: stepsBetween(binary.path, dump.path) })).sort((a, b) => a.steps - b.steps);
    if (!nearest) continue;
    owner.set(dump, nearest.binary);
    const folder = dirname2(dump.path);
    claims.set(folder, (claims.get(folder) ?? /* @__PURE__ */ new Set()).add(nearest.binary));
  }
  for (const dump of dumps) {
    const claimed = [...claims.get(dirname2(dump.path)) ?? []];
    if (!owner.has(dump) && claimed.length === 1 && claimed[0]) owner.set(dump, claimed[0]);
  }
}
function crateOf(path) {
  return basename(path).replace(/(#(core|wasm)\d+)+$/, "").replace(/\.(wasm(\.(gz|br))?|wat|mir)$/i, "").replace(/-[0-9a-f]{16}$/, "").replace(/_bg$/, "").replaceAll("-", "_");
}
function stepsBetween(a, b) {
  return relative3(dirname2(a), dirname2(b)).split(/[\\/]/).filter(Boolean).length;
}
function withManifests(builds, base) {
  return builds.map((build) => {
    const anchor = build.wasm ?? build.mir[0];
    const manifest = anchor && nearestManifest(resolve3(base, anchor.path), base);
    return manifest === void 0 ? build : { ...build, manifest: display(manifest, base) };
  });
}
function nearestManifest(path, base) {
  if (display(path, base).startsWith("../")) return void 0;
  for (let folder = dirname2(path); ; folder = dirname2(folder)) {
    const manifest = join2(folder, "Cargo.toml");
    if (existsSync(manifest)) return manifest;
    if (folder === resolve3(base) || folder === dirname2(folder)) return void 0;
  }
}

// bin/checkout.ts
import { execFileSync } from "node:child_process";
import { readFileSync as readFileSync3, statSync as statSync2 } from "node:fs";
import { dirname as dirname4, relative as relative5, resolve as resolve5 } from "node:path";

// bin/rust-sources.ts
import { existsSync as existsSync2, readdirSync, readFileSync as readFileSync2, statSync } from "node:fs";
import { dirname as dirname3, isAbsolute as isAbsolute2, join as join3, relative as relative4, resolve as resolve4, sep as sep3 } from "node:path";
var mostBytes = 64 * 1024 * 1024;
var mostFiles = 5e3;
function withRustSources(dump, base, workspace) {
  const rust = sourcesOf(dump, base, workspace);
  return rust ? { ...dump, rust } : dump;
}
function sourcesOf(dump, base, workspace) {
  const path = resolve4(base, dump.path);
  const read = printsSpans(dump.bytes) ? () => /* @__PURE__ */ new Map() : textsOf;
  const listed = dependencies(path);
  const [root] = listed;
  if (root !== void 0) {
    if (isAbsolute2(root)) return void 0;
    const folder = [...workspace === void 0 ? [] : [workspace], ...foldersAbove(path), resolve4(base)].find(
      (candidate) => existsSync2(join3(candidate, root))
    );
    if (folder === void 0) return void 0;
    const below = pathFrom(folder, base);
    const inside = below === "" || below.startsWith("..") ? {} : { below };
    return { folder: pathFrom(base, folder), ...inside, root, texts: read(folder, listed) };
  }
  const guessed = rootByName(path, crateOf(dump.path), base);
  if (guessed === void 0) return void 0;
  const files = rustFilesBelow(dirname3(guessed));
  const texts = read(
    base,
    [guessed, ...files].map((file) => display(file, base))
  );
  return { folder: "", root: display(guessed, base), texts };
}
function printsSpans(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 18));
  for (let at = text.indexOf("\n    let "); at >= 0; at = text.indexOf("\n    let ", at + 4e3))
    if (hasSpans(text.subarray(at))) return true;
  return false;
}
function dependencies(dump) {
  const file = dump.replace(/\.mir$/, ".d");
  if (file === dump || !existsSync2(file)) return [];
  for (const line of readFileSync2(file, "utf8").split("\n")) {
    const list = /^(?:[^\\\n]|\\.)*?: +(.*)$/.exec(line)?.[1];
    if (!list) continue;
    const names = list.match(/(?:[^\\\s]|\\[^])+/g) ?? [];
    return names.map((name2) => name2.replace(/\\ /g, " ").split(sep3).join("/")).filter((name2) => name2.endsWith(".rs"));
  }
  return [];
}
function foldersAbove(path) {
  const folders = [];
  for (let folder = dirname3(path); ; folder = dirname3(folder)) {
    folders.push(folder);
    if (folder === dirname3(folder)) return folders;
  }
}
function pathFrom(from, to) {
  return relative4(resolve4(from), resolve4(to)).split(sep3).join("/");
}
function rootByName(path, crate, base) {
  const name2 = crate.replace(/\..*$/, "");
  const beside = join3(dirname3(path), `${name2}.rs`);
  if (existsSync2(beside)) return beside;
  for (const folder of foldersAbove(path)) {
    const manifest = join3(folder, "Cargo.toml");
    if (existsSync2(manifest)) {
      const named2 = /^\[package\][^[]*?^name\s*=\s*["']([^"'\n]+)["']/m.exec(readFileSync2(manifest, "utf8"))?.[1];
      const root = ["src/lib.rs", "src/main.rs"].map((file) => join3(folder, file)).find((file) => existsSync2(file));
      if (named2?.replaceAll("-", "_") === name2) return root;
    }
    if (folder === resolve4(base)) return void 0;
  }
  return void 0;
}
function rustFilesBelow(root) {
  const files = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0 && files.length < mostFiles; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join3(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith(".rs")) files.push(path);
      else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "target") folders.push(path);
    }
  }
  return files.sort();
}
function textsOf(folder, files) {
  const texts = /* @__PURE__ */ new Map();
  let left = mostBytes;
  for (const file of files) {
    const path = resolve4(folder, file);
    try {
      left -= statSync(path).size;
      if (left < 0) return texts;
      texts.set(file, readFileSync2(path, "utf8"));
    } catch {
      continue;
    }
  }
  return texts;
}

// bin/checkout.ts
var largestMap = 256 * 1024 * 1024;
function withSources(builds, base, pathMap, workspace) {
  let checkout;
  return builds.map((given) => {
    const build = { ...given, mir: given.mir.map((dump) => withRustSources(dump, base, workspace)) };
    const { wasm } = build;
    if (!wasm) return build;
    const bytes = Buffer.from(wasm.bytes.buffer, wasm.bytes.byteOffset, wasm.bytes.length);
    const mapped = bytes.includes("sourceMappingURL");
    if (!mapped && ![wasm, ...build.names ?? []].some(hasLines)) return build;
    checkout ??= checkoutAt(base, pathMap);
    const sourceMap = mapped ? mapBeside(wasm.path, sourceMappingUrl(readModule(wasm)), base) : void 0;
    return { ...build, checkout, ...sourceMap === void 0 ? {} : { wasm: { ...wasm, sourceMap } } };
  });
}
function hasLines({ bytes }) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(".debug_line");
}
var largestRust = 4 * 1024 * 1024;
function withRust(builds, base) {
  const known = /* @__PURE__ */ new Map();
  return builds.map((build) => {
    const rust = /* @__PURE__ */ new Map();
    for (const { bytes } of build.mir)
      for (const path of rustFilesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
        if (!known.has(path)) known.set(path, rustBelow(path, base));
        const text = known.get(path);
        if (text !== void 0) rust.set(path, text);
      }
    return rust.size > 0 ? { ...build, rust } : build;
  });
}
function rustFilesIn(bytes) {
  const found = /* @__PURE__ */ new Set();
  const [lead, end] = [" at ", ".rs:"];
  if (!bytes.includes("// scope 0 at ")) return found;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) {
    const start = bytes.lastIndexOf(lead, at);
    if (start < 0 || at - start > 500) continue;
    const path = bytes.toString("utf8", start + lead.length, at + 3);
    if (!/[\n:<>@]|^\/rustc\//.test(path)) found.add(path);
  }
  return found;
}
function rustBelow(path, base) {
  try {
    const file = resolve5(base, path);
    if (relative5(base, file).startsWith("..") || statSync2(file).size > largestRust) return void 0;
    return readFileSync3(file, "utf8");
  } catch {
    return void 0;
  }
}
function checkoutAt(base, pathMap) {
  const files = trackedFiles(base);
  return { root: resolve5(base), ...pathMap ? { pathMap } : {}, ...files ? { files } : {} };
}
function trackedFiles(base) {
  try {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: base,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"]
    });
    return new Set(listed.split("\0").filter(Boolean));
  } catch {
    return void 0;
  }
}
function mapBeside(path, url, base) {
  if (url === void 0 || /^[a-z][a-z0-9+.-]*:|^\/|\0/i.test(url)) return void 0;
  try {
    const file = resolve5(base, dirname4(path), decodeURIComponent(url.replace(/[?#].*$/, "")));
    if (relative5(base, file).startsWith("..") || statSync2(file).size > largestMap) return void 0;
    return readFileSync3(file, "utf8");
  } catch {
    return void 0;
  }
}

// bin/names.ts
import { dirname as dirname5, relative as relative6, resolve as resolve6 } from "node:path";
async function withNames(artifacts, group, paths, options) {
  const faults = [];
  const files = [];
  for (const path of new Set(paths.map((path2) => resolve6(options.cwd, path2)))) {
    const read = await readNamesFile(path, display(path, options.base), true);
    if ("fault" in read) faults.push(read.fault);
    else files.push(...read.files);
  }
  const lenders = new Set(files.map(({ path }) => path));
  const builds = group(artifacts.filter(({ path }) => !lenders.has(path)));
  const given = assign2(builds, files, faults);
  const all = await Promise.all(
    builds.map(async (build) => {
      const own = build.wasm ? await besideBinary(build.wasm, options.base) : [];
      const names = [...given.get(build) ?? [], ...own.filter(({ path }) => !lenders.has(path))];
      return names.length === 0 ? build : { ...build, names };
    })
  );
  return { builds: all, faults };
}
async function readNamesFile(path, shown, asked) {
  const fault = (message) => ({ fault: namesFault(shown, message) });
  const content = await contentOf(path, defaultLimit);
  if ("refused" in content) return fault(content.refused);
  const { bytes } = content;
  const kind = mapKind(bytes);
  if (kind) return { files: [{ path: shown, kind, bytes, asked }] };
  const { artifacts, faults } = await contentsOf(shown, path, bytes, { limit: defaultLimit });
  if (faults[0]) return fault(faults[0].message);
  const modules = artifacts.filter((artifact) => artifact.kind === "wasm");
  if (modules.length === 0)
    return fault("lends no names: an unstripped module, a symbol map or a link map of wasm-ld does");
  return { files: modules.map((module) => ({ path: module.path, kind: "wasm", bytes: module.bytes, asked })) };
}
function mapKind(bytes) {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/^\s*\d+:\S/.test(head)) return "symbol-map";
  return /^\s*Addr\s+Off\s+Size\s+Out\s+In\s+Symbol\b/.test(head) ? "link-map" : void 0;
}
function assign2(builds, files, faults) {
  const given = /* @__PURE__ */ new Map();
  const give = (build, file) => given.set(build, [...given.get(build) ?? [], file]);
  const binaries = builds.flatMap((build) => build.wasm ? [{ build, wasm: build.wasm }] : []);
  const [only] = binaries;
  if (only && binaries.length === 1) {
    for (const file of files) give(only.build, file);
    return given;
  }
  const read = files.length === 0 ? [] : binaries.map(({ build, wasm }) => ({ build, wasm, ...both(wasm) }));
  for (const file of files) {
    const fitting = read.map(({ build, wasm, module, code }) => ({ build, wasm, lent: lend(file, module, code) })).filter(({ lent }) => lent.refused === void 0).map((one) => ({ ...one, share: one.lent.known / one.lent.functions })).sort((a, b) => b.share - a.share || Number(isNamesake(file, b.wasm)) - Number(isNamesake(file, a.wasm)));
    const [best, second] = fitting;
    if (!best) {
      const all = count(binaries.length, "binary", "binaries");
      faults.push(namesFault(file.path, binaries.length === 0 ? "there is no binary to name" : `fits none of ${all}`));
    } else if (second?.share === best.share && isNamesake(file, second.wasm) === isNamesake(file, best.wasm)) {
      const message = `fits ${best.wasm.path} and ${second.wasm.path} alike: lint them one at a time`;
      faults.push(namesFault(file.path, message));
    } else give(best.build, file);
  }
  return given;
}
function both(wasm) {
  const module = readModule(wasm);
  return { module, code: readCode(module) };
}
function isNamesake(file, wasm) {
  const stem = (path) => crateOf(path.replace(/^.*\//, "")).replace(/\..*$/, "");
  return stem(file.path) === stem(wasm.path);
}
async function besideBinary(wasm, base) {
  if (wasm.within || !Buffer.from(wasm.bytes.buffer, wasm.bytes.byteOffset, wasm.bytes.length).includes(section))
    return [];
  const url = urlOf(wasm);
  if (url === void 0 || /^[a-z][a-z0-9+.-]*:|^\/|\0/i.test(url)) return [];
  const path = resolve6(base, dirname5(wasm.path), url);
  if (relative6(base, path).startsWith("..") || path === resolve6(base, wasm.path)) return [];
  const read = await readNamesFile(path, display(path, base), false);
  return "files" in read ? read.files : [];
}
var section = "external_debug_info";
function urlOf(wasm) {
  const found = readModule(wasm).customs.find(({ title }) => title === section);
  if (!found) return void 0;
  const { offset, length } = found.payload;
  try {
    return decodeURIComponent(name(cursor(wasm.bytes, offset, offset + length, `the ${section} section`), "the URL"));
  } catch (error) {
    if (error instanceof DecodeFault || error instanceof URIError) return void 0;
    throw error;
  }
}
function namesFault(artifact, message) {
  return { kind: "input", artifact, message, from: "names" };
}

// bin/settings.ts
import { existsSync as existsSync3, readFileSync as readFileSync4 } from "node:fs";
import { dirname as dirname6, join as join4, resolve as resolve7 } from "node:path";
var configNames = ["wasm-lint.json", "wasm-lint.jsonc"];
function loadSettings(cwd, asked, rules) {
  if (asked === false) return { config: defaultConfig, base: cwd };
  if (asked !== void 0) return { config: readConfig(resolve7(cwd, asked), cwd, rules), base: cwd };
  const found = findConfig(cwd);
  if (!found) return { config: defaultConfig, base: cwd };
  const base = dirname6(found);
  return { config: readConfig(found, base, rules), base };
}
function findConfig(cwd) {
  const top = gitRoot(cwd) ?? cwd;
  for (let folder = resolve7(cwd); ; folder = dirname6(folder)) {
    const found = configNames.map((name2) => join4(folder, name2)).filter((path) => existsSync3(path));
    if (found.length > 1) refuse(`${folder} has both ${configNames.join(" and ")}; keep one`);
    if (found[0] || folder === top || folder === dirname6(folder)) return found[0];
  }
}
function gitRoot(folder) {
  for (let at = resolve7(folder); ; at = dirname6(at)) {
    if (existsSync3(join4(at, ".git"))) return at;
    if (at === dirname6(at)) return void 0;
  }
}
function readConfig(path, base, rules) {
  const name2 = display(path, base);
  let text;
  try {
    text = readFileSync4(path, "utf8");
  } catch (error) {
    return refuse(`the config ${name2} ${why(error)}`);
  }
  const parsed = parseConfig(text, name2, rules);
  if ("errors" in parsed) throw new Refusal(parsed.errors);
  return parsed.config;
}
function override(config, overrides, rules) {
  const changed = { ...config.rules };
  const set = (id, severity) => {
    changed[id] = { ...changed[id], ...severity ? { severity } : {} };
  };
  if (overrides.only.length > 0) {
    const kept = new Set(select(overrides.only, rules, "--only").map(({ id }) => id));
    for (const rule of rules) {
      const severity = changed[rule.id]?.severity ?? rule.severity;
      if (!kept.has(rule.id)) set(rule.id, "off");
      else if (severity === "off") set(rule.id, rule.severity === "off" ? "warning" : rule.severity);
    }
  }
  for (const { id } of select(overrides.skip, rules, "--skip")) set(id, "off");
  for (const word of overrides.rule) {
    const [, id = word, level = ""] = /^(.*):(.*)$/.exec(word) ?? [];
    const severity = severities.find((known) => known === level);
    const meant = rules.filter((rule) => rule.id === id || rule.group === id);
    if (meant.length === 0) refuse(`--rule: ${unknownRule(id, rules)}`);
    if (!severity) refuse(`--rule ${word}: write it as ${id}:level, where level is one of ${severities.join(", ")}`);
    for (const rule of meant) set(rule.id, severity);
  }
  return { ...config, rules: changed, failOn: failLevel(overrides.failOn) ?? config.failOn };
}
function failLevel(word) {
  if (word === void 0) return void 0;
  return failLevels.find((level) => level === word) ?? refuse(`--fail-on must be one of ${failLevels.join(", ")}, not '${word}'`);
}
function select(words, rules, flag) {
  return words.flatMap((word) => word.split(",")).flatMap((word) => {
    const chosen = rules.filter(({ id, category, group }) => [id, category, group].includes(word));
    return chosen.length > 0 ? chosen : refuse(`${flag}: ${unknownRule(word, rules)}`);
  });
}
function unknownRule(id, rules) {
  const names = rules.flatMap(({ id: id2, category, group = id2 }) => [id2, category, group]);
  return `${unknownName("rule", id, names)} (\`wasm-lint rules\` lists them all)`;
}

// bin/run.ts
async function run(request, rules) {
  const { config: written, base: folder } = loadSettings(request.cwd, request.config, rules);
  const base = (written.path === void 0 ? request.workspace : void 0) ?? folder;
  const config = override(written, request.overrides, rules);
  const inputs = await readInputs(request.patterns, { ...request, base });
  const group = (artifacts) => groupBuilds(artifacts, config.contract);
  const named2 = await withNames(inputs.artifacts, group, request.names, { cwd: request.cwd, base });
  const sourced = withSources(withManifests(named2.builds, base), base, config.pathMap, request.workspace);
  const builds = withRust(sourced, base);
  request.onRead?.(
    inputs.artifacts.length,
    inputs.artifacts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  );
  const linted = lint(builds, rules, await forgiveAbsent(config, inputs, base), tool);
  const report = {
    ...linted,
    faults: [...inputs.faults, ...named2.faults, ...linted.faults],
    notices: [
      ...[...request.notices ?? [], ...inputs.notices].map((message) => ({ message })),
      ...linted.notices.filter(({ at }) => inputs.swept || !config.ignore.some((ignore) => ignore.at === at))
    ]
  };
  return {
    report,
    builds,
    config,
    exitCode: exitCode(report, config.failOn),
    base,
    repository: request.repository ?? gitRoot(base) ?? base
  };
}
async function forgiveAbsent(config, { artifacts, containers }, base) {
  const budgets = await Promise.all(
    config.budgets.map(async (budget) => {
      const read = [...artifacts.map(({ path }) => path), ...containers];
      const looked = read.some((path) => pathMatches(budget.files, path));
      if (looked || (await globFiles(budget.files, base)).length === 0) return budget;
      return { ...budget, optional: true };
    })
  );
  return { ...config, budgets };
}

export {
  Chalk,
  wantsColour,
  chalkFor,
  paletteOf,
  progress,
  readComponent,
  readInputs,
  display,
  why,
  parseOutputs,
  render,
  writeReport,
  sourceAccess,
  groupBuilds,
  withNames,
  loadSettings,
  unknownRule,
  run
};
