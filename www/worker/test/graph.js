// A mock Graph as a server on this machine, which records its requests.
// @ts-check

import { once } from "node:events";
import { createServer } from "node:http";
import { createShiftsStandIn } from "graph-shifts/testing";

/** @import { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http" */
/** @import { JsonValue, ShiftsStandIn, ShiftsStandInOptions, StandInRefusal, StandInRequest } from "graph-shifts/testing" */

export const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

export const item = (more = {}) => ({
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
  ...more,
});

/** A team with open shifts of these ids. */
export const team = (id = TEAM, openShifts = ["OPNSHFT_one"]) => ({
  id,
  openShifts: openShifts.map((openShift) => ({ id: openShift, sharedOpenShift: item() })),
});

/** Long ago: the worker sends an update in doubt again only if its entity was last changed well before. */
const SEEDED_AT = "2026-01-01T00:00:00Z";

/**
 * @typedef {object} Received
 * @property {string} method
 * @property {string} path
 * @property {IncomingHttpHeaders} headers
 * @property {string} text
 *
 * @typedef {object} TestGraph
 * @property {string} url
 * @property {ShiftsStandIn} mock
 * @property {Received[]} requests
 * @property {number} open how many requests have no response yet
 * @property {{ method: string, path: string, mark: unknown }[]} written the successful writes, each with the notes or name that it wrote
 * @property {(request: IncomingMessage, response: ServerResponse, text: string) => boolean | Promise<boolean>} intercept returns true if
 * the mock must not respond
 * @property {(request: StandInRequest) => StandInRefusal | undefined} refusals
 * @property {() => Promise<void>} stop
 */

/** @param {ShiftsStandInOptions} [options] @returns {Promise<TestGraph>} */
export async function serveGraph(options = { teams: [team()] }) {
  /** @type {unknown} */
  let mark;
  let isSeeded = false;
  const mock = createShiftsStandIn({
    ...options,
    // The mock stamps its seeds with its clock, whatever they contain.
    now: () => (isSeeded ? new Date() : new Date(SEEDED_AT)),
    refusals(request) {
      mark = markOf(request.body);
      return graph.refusals(request);
    },
    onAnswer({ method, path, status }) {
      if (method !== "GET" && path !== "/$batch" && status < 300) graph.written.push({ method, path, mark });
    },
  });
  isSeeded = true;
  const server = createServer((request, response) => void serve(graph, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  /** @type {TestGraph} */
  const graph = {
    url: `http://127.0.0.1:${address.port}/v1.0`,
    mock,
    requests: [],
    open: 0,
    written: [],
    intercept: () => false,
    refusals: () => undefined,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return graph;
}

/** @param {JsonValue | undefined} body */
function markOf(body) {
  const { sharedOpenShift, draftOpenShift, displayName } =
    /** @type {{ sharedOpenShift?: { notes?: string }, draftOpenShift?: { notes?: string }, displayName?: string }} */ (
      body ?? {}
    );
  return (sharedOpenShift ?? draftOpenShift)?.notes ?? displayName;
}

/** @param {TestGraph} graph @param {IncomingMessage} request @param {ServerResponse} response */
async function serve(graph, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { method = "GET", url = "/", headers } = request;
  graph.requests.push({ method, path: url.replace("/v1.0", ""), headers, text: body.toString() });
  if (await graph.intercept(request, response, body.toString())) return;
  graph.open++;
  const init = { method, headers: /** @type {Record<string, string>} */ (headers), body: body.length ? body : undefined };
  const mocked = await graph.mock(`http://${headers.host}${url}`, init);
  graph.open--;
  response.writeHead(mocked.status, Object.fromEntries(mocked.headers)).end(Buffer.from(await mocked.arrayBuffer()));
}
