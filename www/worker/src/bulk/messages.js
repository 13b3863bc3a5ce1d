// A job's requests as messages of the queue, within its limits: https://developers.cloudflare.com/queues/platform/limits/
// @ts-check

import { ENTRY_COST, pauses } from "../pauses.js";

/** @import { GraphRequest } from "../operations.js" */
/** @import { Issue } from "../problem.js" */
/** @import { Entry } from "./entries.js" */
/** @import { Place } from "./places.js" */
/** @import { UnchangedSince } from "./unchanged.js" */

/** The largest message, in bytes; the queue itself needs the rest of the 128 KB. */
export const MAX_BYTES = 126_000;

/** The largest shipment. */
const MAX_SHIPMENT_LENGTH = 100;
const MAX_SHIPMENT_BYTES = 250_000;

const utf8 = new TextEncoder();
const TEAM = /\/teams\/([^/?]+)\/schedule(?:[/?]|$)/;

/**
 * The lane in whose order and pace a request is sent: its team's, or the job's own for a request without a team.
 * @param {string} url
 * @param {string} job
 */
const laneOf = (url, job) => TEAM.exec(url)?.[1].toLowerCase() ?? `job:${job}`;

/**
 * @typedef {Pick<GraphRequest, "operation" | "method" | "url" | "headers" | "body"> & { unchangedSince?: UnchangedSince }} QueuedRequest
 *
 * @typedef {object} Message
 * @property {string} job
 * @property {string} lane the name of its Team
 * @property {number} seq its place among the job's requests in this lane, from 0
 * @property {number} index its place in the bulk
 * @property {QueuedRequest} request
 *
 * @typedef {{ message: Message, size: number }} SizedMessage
 */

/** @param {GraphRequest} request @param {UnchangedSince} [unchangedSince] @returns {QueuedRequest} */
const queued = ({ operation, method, url, headers, body }, unchangedSince) => ({
  operation,
  method,
  url,
  headers,
  body,
  ...(unchangedSince && { unchangedSince }),
});

/**
 * @param {string} job
 * @param {Entry[]} entries those with issues are left out
 * @returns {Promise<{ messages: SizedMessage[], lanes: Map<string, Place[]>, tooLarge: Entry[] }>} `lanes` has the places of the messages of each
 */
export async function messagesOf(job, entries) {
  /** @type {Map<string, Place[]>} */
  const lanes = new Map();
  /** @type {SizedMessage[]} */
  const messages = [];
  /** @type {Entry[]} */
  const tooLarge = [];
  const pause = pauses();
  for (const { index, request: built, unchangedSince } of entries) {
    if (built === undefined) continue;
    const request = queued(built, unchangedSince);
    const lane = laneOf(request.url, job);
    const places = lanes.get(lane) ?? [];
    const seq = places.length;
    const message = { job, lane, seq, index, request };
    const size = utf8.encode(JSON.stringify(message)).length;
    await pause(size + ENTRY_COST / 10);
    if (size > MAX_BYTES) {
      tooLarge.push({ index, operation: request.operation, issues: [TOO_LARGE] });
      continue;
    }
    places.push({ index, operation: request.operation });
    lanes.set(lane, places);
    messages.push({ message, size });
  }
  return { messages, lanes, tooLarge };
}

/** @type {Issue} */
export const TOO_LARGE = {
  code: "too_large",
  path: [],
  message: `is larger than the queue's limit of ${MAX_BYTES} bytes: send it to /operations`,
  severity: "error",
};

/**
 * Groups messages into what the queue accepts at once, in their order.
 * @param {SizedMessage[]} messages
 */
export function* shipments(messages) {
  /** @type {{ body: Message, contentType: "json" }[]} */
  let shipment = [];
  let bytes = 0;
  for (const { message, size } of messages) {
    if (shipment.length === MAX_SHIPMENT_LENGTH || bytes + size > MAX_SHIPMENT_BYTES) {
      yield shipment;
      shipment = [];
      bytes = 0;
    }
    shipment.push({ body: message, contentType: "json" });
    bytes += size;
  }
  if (shipment.length) yield shipment;
}
