// Reads the entity of a request, to find out whether the request was written, or may be.
// @ts-check

import { GraphError, send } from "graph-shifts/send";
import { isGone, isPassing, RESPONSE_TIMEOUT } from "./errors.js";
import { DATE_TIME, entityUrlOf, isUnchanged } from "./unchanged.js";

/** @import { GraphRequest } from "../operations.js" */
/** @import { Turn } from "./ledger.js" */
/** @import { QueuedRequest } from "./messages.js" */

/** The tolerated difference between this machine's clock and Graph's, in milliseconds. */
const CLOCK_SKEW = 5_000;

/** Headers of a write that a read does not need. */
const WRITE_HEADERS = ["Content-Type", "Prefer", "X-MS-WFMPassthrough"];

/**
 * @typedef {object} Finding
 * @property {"written" | "unwritten" | "changed" | "unknown" | "unread"} state `written` also if the entity already is what the request makes
 * of it, `unwritten` if it may be written, `changed` if it must not be, `unread` if the entity could not be read yet
 * @property {GraphError} [error] of the read
 */

/**
 * @param {Pick<Turn, "sent"> & { request: QueuedRequest }} turn if it was sent, a PUT, PATCH or DELETE
 * @param {string} token
 * @returns {Promise<Finding>}
 */
export async function findWritten({ request, sent }, token) {
  try {
    const entity = await send(readOf(request), { token, retries: 0, signal: AbortSignal.timeout(RESPONSE_TIMEOUT) });
    return { state: compare(request, entity, sent) };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return { state: "unread" };
    if (!(error instanceof GraphError)) throw error;
    if (isGone(error) && request.method === "DELETE") return { state: "written" };
    if (isGone(error) && sent === null) return { state: "changed", error };
    return { state: isPassing(error) ? "unread" : "unknown", error };
  }
}

/** @param {QueuedRequest} write @returns {GraphRequest} */
function readOf({ operation, method, url, headers }) {
  const shared = Object.entries(headers).filter(([name]) => !WRITE_HEADERS.includes(name));
  return {
    operation: `${operation} (reading)`,
    method: "GET",
    url: entityUrlOf({ method, url }),
    headers: { ...Object.fromEntries(shared), Prefer: "include-unknown-enum-members" },
    warnings: [],
  };
}

/** @param {QueuedRequest} request @param {unknown} read @param {number | null} sent @returns {Finding["state"]} */
function compare(request, read, sent) {
  const { method, unchangedSince } = request;
  const isDeletion = method === "DELETE";
  const isSame = unchangedSince && isUnchanged(read, unchangedSince);
  // What changes nothing is still sent the first time.
  if (!(isSame && sent === null) && isAlready(request, read)) return "written";
  if (isSame) return "unwritten";
  // An entity that still exists was not deleted, whoever changed it.
  if (unchangedSince) return sent === null || isDeletion ? "changed" : "unknown";
  return isDeletion || isOlder(read, sent ?? 0) ? "unwritten" : "unknown";
}

/** Whether the entity is what the request makes of it. The body of an action says nothing about that. @param {QueuedRequest} request @param {unknown} read */
function isAlready({ method, body = "null" }, read) {
  if (method === "POST") return false;
  if (method === "DELETE") return /** @type {{ isActive?: boolean } | undefined} */ (read)?.isActive === false;
  return includes(read, JSON.parse(body));
}

/** Whether the entity was last changed before the request was sent. @param {unknown} read @param {number} sent */
function isOlder(read, sent) {
  const { lastModifiedDateTime } = /** @type {{ lastModifiedDateTime?: string } | undefined} */ (read) ?? {};
  return Date.parse(lastModifiedDateTime ?? "") < sent - CLOCK_SKEW;
}

/** Graph changes the casing and order of flags: https://learn.microsoft.com/graph/api/resources/workforceintegration */
const FLAGS = ["supportedEntities", "eligibilityFilteringEnabledEntities", "confirmedBy"];

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
