// The stand-in for Graph as a server, which tells what it was asked.
import { once } from "node:events";
import { createServer } from "node:http";
import { createShiftsStandIn } from "graph-shifts/testing";

export const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

export const item = (more = {}) => ({
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
  ...more,
});

/** A team with open shifts of these ids, last changed long ago. */
export const team = (id = TEAM, openShifts = ["OPNSHFT_one"]) => ({
  id,
  openShifts: openShifts.map((openShift) => ({
    id: openShift,
    lastModifiedDateTime: "2026-01-01T00:00:00Z",
    sharedOpenShift: item(),
  })),
});

/**
 * Serves a stand-in on 127.0.0.1.
 * - `asked` are all requests as they came: `{ method, path, headers, text }`.
 * - `open` is how many of them are not answered yet.
 * - `written` are the writes that were done, each `{ path, mark }`, the mark being the notes of what was written.
 * - `meddle` is given the request and the response before an answer; where it gives true there is none of the stand-in.
 */
export async function serveGraph(options = { teams: [team()] }) {
  const written = [];
  let mark;
  const graph = { asked: [], open: 0, written, meddle: () => false, refusals: () => undefined };
  const refusals = (request) => {
    mark = markOf(request.body);
    return graph.refusals(request);
  };
  const onAnswer = ({ method, path, status }) => {
    if (method !== "GET" && path !== "/$batch" && status < 300) written.push({ method, path, mark });
  };
  graph.standIn = createShiftsStandIn({ ...options, refusals, onAnswer });
  const server = createServer((request, response) => void serve(graph, request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  graph.url = `http://127.0.0.1:${server.address().port}/v1.0`;
  graph.stop = () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve)));
  return graph;
}

const markOf = (body) => (body?.sharedOpenShift ?? body?.draftOpenShift)?.notes ?? body?.displayName;

async function serve(graph, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { method, url, headers } = request;
  graph.asked.push({ method, path: url.replace("/v1.0", ""), headers, text: body.toString() });
  if (await graph.meddle(request, response, body.toString())) return;
  graph.open++;
  const answer = await graph.standIn(`http://${headers.host}${url}`, { method, headers, body: body.length ? body : undefined });
  graph.open--;
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
}
