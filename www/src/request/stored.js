// Reads what Graph stores at the place that a request changes.
// @ts-check

import { GraphError, send } from "graph-shifts/send";
import { operations, parentOf } from "../operations.js";

/** @import { SendOptions } from "graph-shifts/send" */
/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { JsonObject } from "./differences.js" */

const HEADERS = { Prefer: "include-unknown-enum-members" };

/** @param {string} path */
const isReadable = (path) => operations.some((operation) => operation.method === "GET" && operation.path === path);

/** @param {string} path */
const siblingShifts = (path) => `${parentOf(path)}/shifts`;

/**
 * Where a change shows: in the object itself, in the list that it joins, or in the object that the action is on.
 * @param {Operation} operation
 * @param {string} url of its request
 * @returns {string | null} null for an operation that only reads
 */
export function storedAt({ name, method, path }, url) {
  if (method === "GET") return null;
  const [address] = url.split("?");
  // Every other operation acts on what its path names.
  if (name === "shareSchedule") return siblingShifts(address);
  return isReadable(path) ? address : parentOf(address);
}

/**
 * What is stored there; null if Graph refuses to show it.
 * @param {string} url
 * @param {SendOptions} options
 * @returns {Promise<JsonObject | null>}
 */
export async function readStored(url, options) {
  /** @type {GraphRequest} */
  const request = { operation: "Reading the stored object", method: "GET", url, headers: HEADERS, warnings: [] };
  try {
    return /** @type {JsonObject} */ (await send(request, options));
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}
