// Reads a row of a list: a request, or what `.try` returned.
// @ts-check
import { listOf } from "../issue_list.js";
import { GraphError, withoutStacks } from "./error.js";
import { hintOf } from "./hints.js";
import { isObject, read, stringIn } from "./untrusted.js";

/**
 * @typedef {import("../contract.js").Issue} Issue
 * @typedef {import("./request.js").GraphRequest} GraphRequest
 */

/**
 * Issues are looked for first, so that a row that has any is never sent.
 * @param {unknown} row
 * @returns {{ request: GraphRequest, issues?: undefined } | { issues: Issue[], request?: undefined }} `request` may be anything
 */
export function rowOf(row) {
  const issues = read(row, "issues");
  if (Array.isArray(issues) && issues.length) return { issues };
  const request = read(row, "request");
  return { request: /** @type {GraphRequest} */ (isObject(request) ? request : row) };
}

/**
 * Throws unless the value can yield rows: one request is the usual mistake.
 * @param {any} rows
 */
export function checkRows(rows) {
  if (typeof rows?.[Symbol.iterator] !== "function" && typeof rows?.[Symbol.asyncIterator] !== "function") {
    throw new TypeError("requests must be an array, or another iterable of what operations or their `.try` return");
  }
}

/** @typedef {{ error: GraphError, issues: Issue[], warnings: Issue[] }} Unsent */

/**
 * The result of a row with issues. `.try` does not name its operation, other rows may.
 * @param {unknown} row
 * @param {Issue[]} issues
 * @returns {Unsent}
 */
export function unsent(row, issues) {
  const warnings = read(row, "warnings");
  const operation = stringIn(read(row, "operation")) ?? "";
  const facts = { status: 0, code: "HasIssues", operation, mayBeDone: false };
  const message = `${operation} has issues: ${messageOf(issues)}`.trimStart();
  const error = withoutStacks(() => new GraphError(message, { ...facts, hint: hintOf(facts, facts) }));
  return { error, issues, warnings: Array.isArray(warnings) ? warnings : [] };
}

/** Issues of somebody else may have no path. @param {Issue[]} issues */
function messageOf(issues) {
  try {
    return listOf(issues);
  } catch {
    return "see `issues`";
  }
}
