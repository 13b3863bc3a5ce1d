// A job's requests as messages of the queue, within its limits: https://developers.cloudflare.com/queues/platform/limits/

/** The largest message, in bytes; the rest of its 128 KB is for what the queue adds. */
export const MOST_BYTES = 126_000;

/** What goes at once: so many messages, so many bytes. */
const MOST_AT_ONCE = 100;
const MOST_BYTES_AT_ONCE = 250_000;

/** What of a request the consumer needs. */
const MEMBERS = ["operation", "method", "url", "headers", "body"];

const utf8 = new TextEncoder();
const TEAM = /\/teams\/([^/?]+)\/schedule(?:[/?]|$)/;

/** Whose order and pace a request keeps: its team's. What is of no team keeps the job's own. */
const laneOf = (url, job) => TEAM.exec(url)?.[1].toLowerCase() ?? `job:${job}`;

/**
 * @typedef {object} Message
 * @property {string} job
 * @property {string} lane the name of its Team
 * @property {number} seq its place among the job's requests in this lane, from 0 on
 * @property {number} index its place in the bulk
 * @property {{ operation: string, method: string, url: string, headers: Record<string, string>, body?: string }} request
 */

/**
 * @param {string} job
 * @param {import("./entries.js").Entry[]} entries
 * @returns {{ messages: { message: Message, size: number }[], lanes: Map<string, number>, tooLarge: import("./entries.js").Entry[] }} with how many each lane has
 */
export function messagesOf(job, entries) {
  const lanes = new Map();
  const messages = [];
  const tooLarge = [];
  for (const { index, request: built } of entries) {
    const request = Object.fromEntries(MEMBERS.filter((name) => built[name] !== undefined).map((name) => [name, built[name]]));
    const lane = laneOf(request.url, job);
    const seq = lanes.get(lane) ?? 0;
    const message = { job, lane, seq, index, request };
    const size = utf8.encode(JSON.stringify(message)).length;
    if (size > MOST_BYTES) {
      tooLarge.push({ index, operation: request.operation, issues: [TOO_LARGE] });
      continue;
    }
    lanes.set(lane, seq + 1);
    messages.push({ message, size });
  }
  return { messages, lanes, tooLarge };
}

const TOO_LARGE = {
  code: "too_large",
  path: [],
  message: `has more than the ${MOST_BYTES} bytes that a queue takes: send it by /operations`,
  severity: "error",
};

/** What goes into the queue at once, one after the other. */
export function* shipments(messages) {
  let shipment = [];
  let bytes = 0;
  for (const { message, size } of messages) {
    if (shipment.length === MOST_AT_ONCE || bytes + size > MOST_BYTES_AT_ONCE) {
      yield shipment;
      [shipment, bytes] = [[], 0];
    }
    shipment.push({ body: message, contentType: "json" });
    bytes += size;
  }
  if (shipment.length) yield shipment;
}
