// Requests put into batches, as Graph takes them: https://learn.microsoft.com/graph/json-batching

/** So many requests Graph takes in one batch. */
export const MOST_IN_BATCH = 20;

/** Where the base url ends, and where the team stands. An id has no slash in it, so the last match is the right one. */
const URL_PARTS =
  /^(https?:\/\/[^?#]*)(\/(?:teams\/([^/?]+)\/schedule|users\/[^/?]+\/settings\/shiftPreferences|teamwork\/workforceIntegrations)(?:[/?].*)?)$/;

/** The entity that a request is about, or that it acts on; a new one has no address yet. */
const ENTITY = /^\/(?:teams\/[^/]+\/schedule\/[^/]+\/(?!clockIn$)[^/]+|teamwork\/[^/]+\/[^/]+|users\/.+)/;

/** A schedule as a whole, and the sharing of it. */
const WHOLE = /\/schedule(?:\/share)?$/;

/**
 * @typedef {object} Parts what a batch has of a request, as it was when it was given
 * @property {string} base the base url
 * @property {string} url what is below it
 * @property {string} method
 * @property {Record<string, string>} headers
 * @property {string} [body]
 * @property {string} [team]
 * @property {string} [entity]
 * @property {boolean} isWhole whether it is about the team's whole schedule
 */

/** @returns {Parts | undefined} undefined where it is no request to Shifts */
export function partsOf(request) {
  try {
    return isComplete(request) ? read(request) : undefined;
  } catch {
    return undefined;
  }
}

function read({ method, url: address, headers, body }) {
  const [, base, url, team] = URL_PARTS.exec(address) ?? [];
  if (base === undefined) return undefined;
  const [path] = url.split("?");
  return {
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

/** A request goes into the batch as it is, so nothing of it may be wrong: what JSON cannot write, or read, throws. */
function isComplete({ operation, method, url, headers, body }) {
  JSON.stringify(headers);
  if (body !== undefined) JSON.parse(body);
  return typeof url === "string" && typeof method === "string" && ["string", "undefined"].includes(typeof operation);
}

const WRITES = ["POST", "PUT", "PATCH"];
const JSON_TYPE = { "Content-Type": "application/json" };

/** The JSON text of one request in a batch, where every write needs a body. */
export function entryOf(id, { url, method, headers, body }) {
  const isBare = body === undefined && WRITES.includes(method);
  const entry = JSON.stringify({ id: `${id}`, method, url, headers: isBare ? { ...headers, ...JSON_TYPE } : headers });
  const spliced = isBare ? "{}" : body;
  return spliced === undefined ? entry : `${entry.slice(0, -1)},"body":${spliced}}`;
}

/** The request of a whole batch. */
export const batchOf = (base, entries) => ({
  operation: "batch",
  method: "POST",
  url: `${base}/$batch`,
  headers: JSON_TYPE,
  body: `{"requests":[${entries.join()}]}`,
  warnings: [],
});

export function batch(requests) {
  const batches = [];
  // Of each base url, the batch that has room.
  const open = new Map();
  for (const [id, request] of [...requests].entries()) {
    const parts = partsOf(request);
    if (!parts) throw new TypeError(`requests[${id}] is no request to Shifts with a body of JSON`);
    let current = open.get(parts.base);
    if (current === undefined || current.entries.length === MOST_IN_BATCH) {
      open.set(parts.base, (current = { base: parts.base, entries: [] }));
      batches.push(current);
    }
    current.entries.push(entryOf(id, parts));
  }
  return batches.map(({ base, entries }) => batchOf(base, entries));
}
