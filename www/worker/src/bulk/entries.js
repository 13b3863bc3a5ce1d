// The entries of a bulk, read from a JSON array or from lines of JSON: each becomes a request or has issues.
// @ts-check

import { BASE_URL_ISSUE, operationOf } from "../operations.js";
import { Refusal } from "../problem.js";

/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { Issue } from "../problem.js" */

export const TYPES = ["application/json", "application/x-ndjson"];

/** This many fit into a worker's memory, whatever they contain. */
const MAX_ENTRIES = 50_000;

/** How many issues all entries together may have, in addition to the first of each. */
const MAX_ISSUES = 10_000;

/** @param {string} code @param {string[]} path @param {string} message @returns {Issue} */
const issue = (code, path, message) => ({ code, path, message, severity: "error" });

const NOT_JSON = issue("not_json", [], "is not JSON");
const NOT_AN_ENTRY = issue("wrong_type", [], "must be an object with `operation` and `input` only");
const UNKNOWN_OPERATION = issue("unknown_operation", ["operation"], "must be the name of an operation, such as updateOpenShift");
const NOT_A_WRITE = issue("not_a_write", ["operation"], "only reads: request it from /operations");

/**
 * @typedef {{ request?: GraphRequest, issues?: Issue[] }} Checked a request, or the issues of one
 * @typedef {Checked & { operation?: string }} CheckedEntry
 * @typedef {CheckedEntry & { index: number }} Entry `index` is its place in the bulk, from 0
 */

/**
 * @param {Uint8Array} bytes
 * @param {string} type one of TYPES
 * @param {string} baseUrl
 * @returns {Entry[]}
 */
export function entriesOf(bytes, type, baseUrl) {
  const values = type === TYPES[0] ? arrayOf(textOf(bytes)) : linesOf(textOf(bytes));
  if (values.length > MAX_ENTRIES) throw new Refusal(413, `There are more than ${MAX_ENTRIES} requests.`);
  let left = MAX_ISSUES;
  return values.map((value, index) => {
    const entry = { index, ...check(value, baseUrl) };
    if (!entry.issues) return entry;
    const count = Math.max(1, Math.min(entry.issues.length, left));
    left -= count;
    return { ...entry, issues: entry.issues.slice(0, count) };
  });
}

/** @param {Uint8Array} bytes */
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}

/** @param {string} text @returns {unknown[]} */
function arrayOf(text) {
  const value = parse(text);
  if (Array.isArray(value)) return value;
  throw new Refusal(400, value === NOT_JSON ? "The body is not JSON." : "The body is not an array.");
}

/** A line that is not JSON is an entry of its own. @param {string} text */
const linesOf = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parse);

/** @param {string} text @returns {unknown} NOT_JSON for text that is not */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @param {string} baseUrl @returns {CheckedEntry} */
function check(value, baseUrl) {
  if (value === NOT_JSON) return { issues: [NOT_JSON] };
  if (!isObject(value)) return { issues: [NOT_AN_ENTRY] };
  const unknown = Object.keys(value).filter((name) => name !== "operation" && name !== "input");
  if (unknown.length) return { issues: [NOT_AN_ENTRY] };
  const operation = operationOf(value.operation);
  if (!operation) return { issues: [UNKNOWN_OPERATION] };
  return { operation: operation.name, ...build(operation, value.input, baseUrl) };
}

/** @param {Operation} operation @param {unknown} input @param {string} baseUrl @returns {Checked} */
function build(operation, input, baseUrl) {
  if (operation.method === "GET") return { issues: [NOT_A_WRITE] };
  if (isObject(input) && Object.hasOwn(input, "baseUrl")) return { issues: [BASE_URL_ISSUE] };
  const { request, issues } = operation.try(isObject(input) ? { ...input, baseUrl } : input);
  return request ? { request } : { issues };
}
