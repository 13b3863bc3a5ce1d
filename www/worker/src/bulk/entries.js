// The entries of a bulk: a JSON array, or JSON texts line by line, each checked and made into a request.
import { BASE_URL_ISSUE, operationOf } from "../operations.js";
import { Refusal } from "../problem.js";

export const TYPES = ["application/json", "application/x-ndjson"];

/** So many fit into the memory of a worker, whatever they are. */
const MOST = 50_000;

/** Issues that are kept of all entries beside the first of each. */
const MOST_ISSUES = 10_000;

const issue = (code, path, message) => ({ code, path, message, severity: "error" });
const NO_JSON = issue("not_json", [], "is not JSON");
const NO_ENTRY = issue("wrong_type", [], "must be an object with `operation` and `input`, and nothing else");
const NO_OPERATION = issue("unknown_operation", ["operation"], "must be the name of an operation, such as updateOpenShift");
const NO_WRITE = issue("not_a_write", ["operation"], "only reads: ask for it at /operations");

/**
 * @typedef {object} Entry
 * @property {number} index its place in the bulk, from 0 on
 * @property {string} [operation]
 * @property {import("graph-shifts").GraphRequest} [request] where it has no issues
 * @property {object[]} [issues] what is wrong with it
 */

/**
 * @param {Uint8Array} bytes
 * @param {string} type one of TYPES
 * @param {string} baseUrl
 * @returns {Entry[]}
 */
export function entriesOf(bytes, type, baseUrl) {
  const values = type === TYPES[0] ? array(textOf(bytes)) : lines(textOf(bytes));
  if (values.length > MOST) throw new Refusal(413, `There are more than ${MOST} requests.`);
  let room = MOST_ISSUES;
  return values.map((value, index) => {
    const entry = { index, ...entryOf(value, baseUrl) };
    if (!entry.issues) return entry;
    const kept = Math.max(1, Math.min(entry.issues.length, room));
    room -= kept;
    return { ...entry, issues: entry.issues.slice(0, kept) };
  });
}

function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}

function array(text) {
  const value = valueOf(text);
  if (Array.isArray(value)) return value;
  throw new Refusal(400, value === NO_JSON ? "The body is not JSON." : "The body is no array.");
}

/** A line that is no JSON is set apart by itself. */
const lines = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(valueOf);

function valueOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function entryOf(value, baseUrl) {
  if (value === NO_JSON) return { issues: [NO_JSON] };
  if (!isObject(value)) return { issues: [NO_ENTRY] };
  const strange = Object.keys(value).filter((name) => name !== "operation" && name !== "input");
  if (strange.length) return { issues: [NO_ENTRY] };
  const operation = operationOf(value.operation);
  if (!operation) return { issues: [NO_OPERATION] };
  return { operation: operation.name, ...builtOf(operation, value.input, baseUrl) };
}

function builtOf(operation, input, baseUrl) {
  if (operation.method === "GET") return { issues: [NO_WRITE] };
  if (isObject(input) && Object.hasOwn(input, "baseUrl")) return { issues: [BASE_URL_ISSUE] };
  const { request, issues } = operation.try(isObject(input) ? { ...input, baseUrl } : input);
  return request ? { request } : { issues };
}
