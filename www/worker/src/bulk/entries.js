// The entries of a bulk, read from a JSON array or from lines of JSON: each becomes a request or has issues.
// @ts-check

import { BASE_URL_ISSUE, operationOf } from "../operations.js";
import { ENTRY_COST, pauses } from "../pauses.js";
import { issue, Refusal } from "../problem.js";
import { builtIn, differenceOf, inputOf } from "./built.js";
import { MAX_BYTES, TOO_LARGE } from "./messages.js";
import { elementsOf, linesOf } from "./slices.js";
import { faultIn } from "./unchanged.js";

/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { Issue } from "../problem.js" */
/** @import { UnchangedSince } from "./unchanged.js" */

export const TYPES = ["application/json", "application/x-ndjson"];

/** The longest entry that is parsed, in characters: JSON spells a byte with six at most, so that the queue would not accept a longer one. */
const MAX_LENGTH = 6 * MAX_BYTES;

/** How many issues all entries together may have, in addition to the first of each. */
const MAX_ISSUES = 10_000;

const NOT_JSON = issue("not_json", [], "is not JSON");
const NOT_AN_ENTRY = issue(
  "wrong_type",
  [],
  "must be an object with `operation` and `input`, or with `request`; both may have `unchangedSince`",
);
const UNKNOWN_OPERATION = issue("unknown_operation", ["operation"], "must be the name of an operation, such as updateOpenShift");
const NOT_A_WRITE = issue("not_a_write", ["operation"], "only reads: request it from /operations");

/**
 * @typedef {{ request?: GraphRequest, issues?: Issue[] }} Checked a request, or the issues of one
 * @typedef {Checked & { operation?: string, unchangedSince?: UnchangedSince }} CheckedEntry `operation` is its name
 * @typedef {CheckedEntry & { index: number, unchangedSince?: UnchangedSince }} Entry `index` is its place in the bulk, from 0
 */

/**
 * @param {Uint8Array} bytes
 * @param {string} type one of TYPES
 * @param {string} baseUrl
 */
export async function entriesOf(bytes, type, baseUrl) {
  const text = textOf(bytes);
  const isArray = type === TYPES[0];
  // All of them are counted before any is parsed.
  const slices = await (isArray ? elementsOf(text) : linesOf(text));
  const pause = pauses();
  /** @type {Entry[]} */
  const entries = [];
  let left = MAX_ISSUES;
  for (const [index, [start, end]] of slices.entries()) {
    const checked = end - start > MAX_LENGTH ? { issues: [TOO_LARGE] } : check(parse(text.slice(start, end)), baseUrl);
    if (isArray && checked.issues?.[0] === NOT_JSON) throw new Refusal(400, "The body is not JSON.");
    const issues = checked.issues?.slice(0, Math.max(1, left));
    left -= issues?.length ?? 0;
    entries.push({ index, ...checked, ...(issues && { issues }) });
    await pause(end - start + ENTRY_COST);
  }
  return entries;
}

/** @param {Uint8Array} bytes */
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}

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
  const { unchangedSince, ...entry } = value;
  const checked = Object.hasOwn(entry, "request") ? checkBuilt(entry, baseUrl) : checkInput(entry, baseUrl);
  const operation = operationOf(checked.operation);
  if (!checked.request || !operation || unchangedSince === undefined) return checked;
  const fault = faultIn(unchangedSince, operation);
  if (fault) return { operation: operation.name, issues: [fault] };
  return { ...checked, unchangedSince: /** @type {UnchangedSince} */ (unchangedSince) };
}

/** @param {Record<string, unknown>} entry `{ operation, input }` @param {string} baseUrl @returns {CheckedEntry} */
function checkInput({ operation: name, input, ...others }, baseUrl) {
  if (Object.keys(others).length) return { issues: [NOT_AN_ENTRY] };
  const operation = operationOf(name);
  if (!operation) return { issues: [UNKNOWN_OPERATION] };
  return { operation: operation.name, ...build(operation, input, baseUrl) };
}

/**
 * Whoever made the request, it is made again and checked; what a plan says of it is ignored.
 * @param {Record<string, unknown>} entry `{ request }`
 * @param {string} baseUrl
 * @returns {CheckedEntry}
 */
function checkBuilt({ request, input }, baseUrl) {
  if (input !== undefined) return { issues: [NOT_AN_ENTRY] };
  const found = builtIn(request);
  if (found.issues) return found;
  const operation = operationOf(found.built.operation);
  if (!operation) return { issues: [{ ...UNKNOWN_OPERATION, path: ["request", "operation"] }] };
  const read = inputOf(operation, found.built);
  if (read.issues) return { operation: operation.name, ...read };
  const made = build(operation, read.input, baseUrl);
  const difference = made.request && differenceOf(made.request, found.built);
  return { operation: operation.name, ...(difference ? { issues: [difference] } : made) };
}

/** @param {Operation} operation @param {unknown} input @param {string} baseUrl @returns {Checked} */
function build(operation, input, baseUrl) {
  if (operation.method === "GET") return { issues: [NOT_A_WRITE] };
  if (isObject(input) && Object.hasOwn(input, "baseUrl")) return { issues: [BASE_URL_ISSUE] };
  const { request, issues } = operation.try(isObject(input) ? { ...input, baseUrl } : input);
  return request ? { request } : { issues };
}
