// Reads from a request what sending it in a batch depends on.
// @ts-check

/** @typedef {import("../contract.js").GraphRequest<unknown>} GraphRequest */

/**
 * A snapshot of the request, split for a batch.
 * @typedef {object} Parts
 * @property {string} operation
 * @property {string} base the base URL
 * @property {string} url the URL relative to the base URL
 * @property {string} method
 * @property {Record<string, string>} headers
 * @property {string | undefined} body
 * @property {string | undefined} team
 * @property {string | undefined} entity the path of the entity that the request reads or changes; undefined if it creates one
 * @property {boolean} isWhole whether the request changes the team's whole schedule
 */

/** The base URL, the rest and the team. Ids contain no slash, so the greedy match finds the right place. */
const URL_PARTS =
  /^(https?:\/\/[^?#]*)(\/(?:teams\/([^/?]+)\/schedule|users\/[^/?]+\/settings\/shiftPreferences|teamwork\/workforceIntegrations)(?:[/?].*)?)$/;

/** An entity, including one whose action is called. */
const ENTITY = /^\/(?:teams\/[^/]+\/schedule\/[^/]+\/(?!clockIn$)[^/]+|teamwork\/[^/]+\/[^/]+|users\/.+)/;

/** A whole schedule, or sharing it. */
const WHOLE = /\/schedule(?:\/share)?$/;

/**
 * The parts of a request; undefined for anything that is not a request to Shifts with a JSON body or none.
 * @param {GraphRequest} request
 * @returns {Parts | undefined}
 */
export function partsOf(request) {
  try {
    return isComplete(request) ? split(request) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {GraphRequest} request
 * @returns {Parts | undefined}
 */
function split({ operation, method, url: address, headers, body }) {
  const match = URL_PARTS.exec(address);
  if (!match) return undefined;
  const [, base, url, team] = match;
  const [path] = url.split("?");
  return {
    operation,
    base,
    url,
    method,
    headers: { ...headers },
    body,
    team,
    entity: ENTITY.exec(path)?.[0],
    isWhole: method !== "GET" && WHOLE.test(path),
  };
}

/**
 * Throws if JSON cannot represent the headers, or the body is not JSON: either would break the whole batch.
 * @param {GraphRequest} request
 */
function isComplete({ operation, method, url, headers, body }) {
  JSON.stringify(headers);
  if (body !== undefined) JSON.parse(body);
  return typeof url === "string" && typeof method === "string" && ["string", "undefined"].includes(typeof operation);
}
