import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);
import {
  defaultConfig,
  exitCode,
  lint,
  merge,
  parseConfig,
  rules
} from "./chunk-YLB6WV3N.js";
import {
  reporters
} from "./chunk-YPHWEGJQ.js";
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
