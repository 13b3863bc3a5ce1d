// The operations of the package, by name.
// @ts-check

import * as exported from "graph-shifts";

/** @import { Issue } from "./problem.js" */

/**
 * @typedef {import("graph-shifts").GraphRequest<unknown>} GraphRequest
 * @typedef {((input: object) => GraphRequest) & import("graph-shifts").OperationMembers & {
 *   readonly name: string,
 *   try: (input: unknown) => import("graph-shifts").Tried<unknown>,
 *   fromJson?: (input: object, json: Uint8Array) => GraphRequest,
 * }} Operation
 */

/**
 * The package also exports schemas, lists, errors and `flags`, none of which has a method.
 * @param {unknown} value
 * @returns {value is Operation}
 */
const isOperation = (value) => typeof value === "function" && "method" in value && typeof value.method === "string";

const operations = new Map(Object.entries(/** @type {Record<string, unknown>} */ (exported)));

/**
 * Undefined if there is no operation of this name.
 * @param {unknown} name
 */
export function operationOf(name) {
  const value = typeof name === "string" ? operations.get(name) : undefined;
  return isOperation(value) ? value : undefined;
}

/** The caller must not choose the server that receives the token. @type {Issue} */
export const BASE_URL_ISSUE = {
  code: "unknown_input",
  path: ["baseUrl"],
  message: "cannot be set by a request to this worker",
  severity: "error",
};
