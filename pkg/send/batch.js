// Packs requests into JSON batches. https://learn.microsoft.com/graph/json-batching
// @ts-check
import { partsOf } from "./request.js";
import { checkRows, rowOf } from "./row.js";

/**
 * @typedef {import("./request.js").Parts} Parts
 * @typedef {import("../contract.js").GraphRequest<import("../send.js").BatchAnswer>} BatchRequest
 */

/** Graph's limit of requests per batch. */
export const MAX_IN_BATCH = 20;

const WRITES = ["POST", "PUT", "PATCH"];
const JSON_TYPE = { "Content-Type": "application/json" };

/**
 * One request of a batch as JSON text. Graph requires a body for every write in a batch.
 * @param {number} id
 * @param {Omit<Parts, "operation" | "base" | "team">} parts
 */
export function entryOf(id, { url, method, headers, body }) {
  const isBare = body === undefined && WRITES.includes(method);
  const entry = JSON.stringify({ id: `${id}`, method, url, headers: isBare ? { ...headers, ...JSON_TYPE } : headers });
  const spliced = isBare ? "{}" : body;
  return spliced === undefined ? entry : `${entry.slice(0, -1)},"body":${spliced}}`;
}

/**
 * The request that sends a batch.
 * @param {string} base
 * @param {string[]} entries
 * @returns {BatchRequest}
 */
export const batchOf = (base, entries) => ({
  operation: "batch",
  method: "POST",
  url: `${base}/$batch`,
  headers: JSON_TYPE,
  body: `{"requests":[${entries.join()}]}`,
  warnings: [],
});

/** @type {typeof import("../send.js").batch} */
export function batch(rows) {
  checkRows(rows);
  /** @type {Array<{ base: string, entries: string[] }>} */
  const batches = [];
  /** The last batch of each base URL. @type {Map<string, { base: string, entries: string[] }>} */
  const open = new Map();
  for (const [id, row] of [...rows].entries()) {
    const { request, issues } = rowOf(row);
    if (issues) continue;
    const parts = partsOf(request);
    if (!parts) throw new TypeError(`requests[${id}] is not a request to Shifts with a JSON body or none`);
    let current = open.get(parts.base);
    if (current === undefined || current.entries.length === MAX_IN_BATCH) {
      current = { base: parts.base, entries: [] };
      open.set(parts.base, current);
      batches.push(current);
    }
    current.entries.push(entryOf(id, parts));
  }
  return batches.map(({ base, entries }) => batchOf(base, entries));
}
