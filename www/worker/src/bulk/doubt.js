// Whether a request was written that was sent and never answered: its entity is read and compared.
import { GraphError, send } from "graph-shifts/send";
import { LONGEST } from "./outcome.js";

/** What this machine's clock and Graph's may differ by, in milliseconds. */
const SKEW = 5_000;

/** Headers of a write that a reading has no use for. */
const OF_WRITES = ["Content-Type", "Prefer", "X-MS-WFMPassthrough"];

/**
 * @param {import("./ledger.js").Turn} turn a PUT, PATCH or DELETE
 * @param {string} token
 * @returns {Promise<{ became: "written" | "unwritten" | "unknown" | "unread", error?: GraphError }>}
 */
export async function whatBecameOf({ request, sent }, token) {
  const kept = Object.entries(request.headers).filter(([name]) => !OF_WRITES.includes(name));
  const headers = { ...Object.fromEntries(kept), Prefer: "include-unknown-enum-members" };
  const reading = { operation: `${request.operation} (reading)`, method: "GET", url: request.url, headers, warnings: [] };
  try {
    return { became: compared(request, await send(reading, { token, retries: 0, signal: AbortSignal.timeout(LONGEST) }), sent) };
  } catch (error) {
    if (error?.name === "TimeoutError") return { became: "unread" };
    if (!(error instanceof GraphError)) throw error;
    if (error.status === 404 && request.method === "DELETE") return { became: "written" };
    const isPassing = error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500;
    return { became: isPassing ? "unread" : "unknown", error };
  }
}

function compared({ method, body }, entity, sent) {
  if (method === "DELETE" ? entity?.isActive === false : holds(entity, JSON.parse(body))) return "written";
  // What is still there was not deleted, whoever changed it.
  if (method === "DELETE" || Date.parse(entity?.lastModifiedDateTime) < sent - SKEW) return "unwritten";
  return "unknown";
}

/** Flags are read in any casing and order: https://learn.microsoft.com/graph/api/resources/workforceintegration */
const FLAGS = ["supportedEntities", "eligibilityFilteringEnabledEntities", "confirmedBy"];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/i;

const flagsOf = (text) =>
  `${text}`
    .toLowerCase()
    .split(",")
    .map((flag) => flag.trim())
    .sort()
    .join();

/** Whether what Graph has agrees with all that was written. A secret never shows, so it does not. */
function holds(has, wrote, name) {
  if (wrote === null) return has === null || has === undefined;
  if (FLAGS.includes(name)) return flagsOf(has) === flagsOf(wrote);
  if (typeof wrote === "string" && INSTANT.test(wrote)) return Date.parse(has) === Date.parse(wrote);
  if (typeof wrote !== "object") return has === wrote;
  if (typeof has !== "object" || has === null || Array.isArray(has) !== Array.isArray(wrote)) return false;
  if (Array.isArray(wrote) && has.length !== wrote.length) return false;
  return Object.keys(wrote).every((key) => holds(has[key], wrote[key], key));
}
