import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  defaultConfig,
  exitCode,
  lint,
  merge,
  parseConfig,
  rules
} from "./chunk-W6O5DOUV.js";
import {
  reporters
} from "./chunk-TMBBDVSQ.js";
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
