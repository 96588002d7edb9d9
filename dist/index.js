import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  defaultConfig,
  exitCode,
  lint,
  merge,
  parseConfig,
  reporters,
  rules
} from "./chunk-XKXY6PUQ.js";
import "./chunk-ACDRMB6E.js";
export {
  defaultConfig,
  exitCode,
  lint,
  merge,
  parseConfig,
  reporters,
  rules
};
