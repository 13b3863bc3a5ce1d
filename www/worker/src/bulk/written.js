// Finds out whether a request without a response was written: reads its entity and compares.
// @ts-check

import { GraphError, send } from "graph-shifts/send";
import { isPassing, RESPONSE_TIMEOUT } from "./errors.js";

/** @import { GraphRequest } from "../operations.js" */
/** @import { Turn } from "./ledger.js" */
/** @import { QueuedRequest } from "./messages.js" */

/** The tolerated difference between this machine's clock and Graph's, in milliseconds. */
const CLOCK_SKEW = 5_000;

/** Headers of a write that a read does not need. */
const WRITE_HEADERS = ["Content-Type", "Prefer", "X-MS-WFMPassthrough"];

/**
 * @typedef {object} Finding
 * @property {"written" | "unwritten" | "unknown" | "unread"} state `unread` if the entity could not be read yet
 * @property {GraphError} [error] of the read
 */

/**
 * @param {Pick<Turn, "sent"> & { request: QueuedRequest }} turn a PUT, PATCH or DELETE
 * @param {string} token
 * @returns {Promise<Finding>}
 */
export async function findWritten({ request, sent }, token) {
  try {
    const entity = await send(readOf(request), { token, retries: 0, signal: AbortSignal.timeout(RESPONSE_TIMEOUT) });
    return { state: compare(request, entity, sent ?? 0) };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return { state: "unread" };
    if (!(error instanceof GraphError)) throw error;
    if (error.status === 404 && request.method === "DELETE") return { state: "written" };
    return { state: isPassing(error) ? "unread" : "unknown", error };
  }
}

/** @param {QueuedRequest} write @returns {GraphRequest} */
function readOf({ operation, url, headers }) {
  const shared = Object.entries(headers).filter(([name]) => !WRITE_HEADERS.includes(name));
  return {
    operation: `${operation} (reading)`,
    method: "GET",
    url,
    headers: { ...Object.fromEntries(shared), Prefer: "include-unknown-enum-members" },
    warnings: [],
  };
}

/** @param {QueuedRequest} request @param {unknown} read @param {number} sent @returns {Finding["state"]} */
function compare({ method, body = "null" }, read, sent) {
  const entity = /** @type {{ isActive?: boolean, lastModifiedDateTime?: string } | undefined} */ (read);
  if (method === "DELETE" ? entity?.isActive === false : includes(entity, JSON.parse(body))) return "written";
  // An entity that still exists was not deleted, whoever changed it.
  if (method === "DELETE" || Date.parse(entity?.lastModifiedDateTime ?? "") < sent - CLOCK_SKEW) return "unwritten";
  return "unknown";
}

/** Graph changes the casing and order of flags: https://learn.microsoft.com/graph/api/resources/workforceintegration */
const FLAGS = ["supportedEntities", "eligibilityFilteringEnabledEntities", "confirmedBy"];

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/i;

/** @param {unknown} value */
const flagsOf = (value) =>
  `${value}`
    .toLowerCase()
    .split(",")
    .map((flag) => flag.trim())
    .sort()
    .join();

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null;

/**
 * Whether what Graph stores includes everything that was written. A secret is never shown, so it never does.
 * @param {unknown} stored
 * @param {unknown} written
 * @param {string} [name] of the property
 * @returns {boolean}
 */
function includes(stored, written, name = "") {
  if (written === null) return stored === null || stored === undefined;
  if (FLAGS.includes(name)) return flagsOf(stored) === flagsOf(written);
  if (typeof written === "string" && DATE_TIME.test(written)) return Date.parse(`${stored}`) === Date.parse(written);
  if (!isObject(written)) return stored === written;
  if (!isObject(stored) || Array.isArray(stored) !== Array.isArray(written)) return false;
  if (Array.isArray(written) && stored.length !== written.length) return false;
  return Object.keys(written).every((key) => includes(stored[key], written[key], key));
}
