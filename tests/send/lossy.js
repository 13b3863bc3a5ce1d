// A server on loopback that throttles, writes and then fails, cuts connections and loses responses, and counts what it wrote.
import { createServer } from "node:http";

/** How each request ends: whether it is written, and its response; none if the batch lacks it. */
const ENDS = {
  ok: { writes: true, status: 204 },
  throttled: { writes: false, status: 429 },
  unavailable: { writes: false, status: 503 },
  "written, then 503": { writes: true, status: 503 },
  "written, then 504": { writes: true, status: 504 },
  "written, then 500": { writes: true, status: 500 },
  refused: { writes: false, status: 404 },
  lost: { writes: true },
  ignored: { writes: false },
};

/** How a whole HTTP request ends. */
const CUTS = ["cut before", "cut after", "cut in the response", "throttled as a whole", "unavailable as a whole"];

const error = { error: { code: "Failed", message: "It failed." } };

/**
 * @param {() => number} random
 * @param {{ throttled: number, failing: number, cut: number }} shares of the requests, and of the HTTP requests
 */
export function lossyServer(random, { throttled, failing, cut }) {
  /** The responses to each request that was written, by the number in its header; undefined for none. @type {Map<string, Array<number | undefined>>} */
  const written = new Map();
  const ends = {};
  const count = (what) => (ends[what] = (ends[what] ?? 0) + 1);
  const failures = Object.keys(ENDS).slice(2);
  const oneOf = (list) => list[Math.floor(random() * list.length)];

  /** Answers one request, unless the response is cut. */
  function play(headers, method, isCut) {
    const chance = random();
    const what = chance < throttled ? "throttled" : chance < throttled + failing ? oneOf(failures) : "ok";
    count(what);
    const { writes, status } = ENDS[what];
    if (writes && method !== "GET")
      written.set(headers.number, [...(written.get(headers.number) ?? []), isCut ? undefined : status]);
    return status && { status, headers: { "Retry-After": "0" }, body: status === 204 ? undefined : error };
  }

  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, url, headers } = incoming;
    const how = random() < cut ? oneOf(CUTS) : "whole";
    count(how);
    if (how === "cut before") return outgoing.destroy();
    if (how.endsWith("as a whole")) {
      outgoing.writeHead(how.startsWith("throttled") ? 429 : 503, { "Content-Type": "application/json", "Retry-After": "0" });
      return outgoing.end(JSON.stringify(error));
    }
    const isBatch = url.endsWith("/$batch");
    // The status of a single response arrives before its body.
    const isCut = how === "cut after" || (how === "cut in the response" && isBatch);
    const requests = isBatch ? JSON.parse(String(Buffer.concat(chunks))).requests : [{ id: "0", method, headers }];
    const responses = requests.flatMap(({ id, method, headers }) => {
      const response = play(headers, method, isCut);
      return response ? [{ id, ...response }] : [];
    });
    if (how === "cut after" || (!isBatch && responses.length === 0)) return outgoing.destroy();
    const { status, headers: sent, body } = isBatch ? { status: 200, body: { responses: responses.reverse() } } : responses[0];
    const text = body === undefined ? "" : JSON.stringify(body);
    outgoing.writeHead(status, { ...sent, ...(text && { "Content-Type": "application/json", "Content-Length": text.length }) });
    if (how !== "cut in the response" || text === "") return outgoing.end(text);
    outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy());
  });
  return { server, written, ends };
}
