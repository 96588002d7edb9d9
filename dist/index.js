import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  defaultConfig,
  exitCode,
  lint,
  merge,
  parseConfig,
  rules
} from "./chunk-77ZVL4OR.js";
import {
  reporters
} from "./chunk-D7ARHZA7.js";
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
