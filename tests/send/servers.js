// Servers in place of Graph: msw for rare responses, and loopback servers for real connections.
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { after, afterEach, before } from "node:test";
import { http } from "msw";
import { setupServer } from "msw/node";

/**
 * Mocks Graph by msw for the tests of a file. The returned function takes the responses, sent in turn, the last one repeatedly, and returns
 * the list of requests received.
 * @returns {(...answers: Array<Response | ((request: Request) => Response)>) => Array<{ method: string, url: string, headers: Record<string, string>, body: string }>}
 */
export function playedGraph() {
  const server = setupServer();
  before(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  after(() => server.close());
  return (...answers) => {
    const sent = [];
    const answerTo = async ({ request }) => {
      const { method, url } = request;
      const seen = { method, url, headers: Object.fromEntries(request.headers), body: await request.clone().text() };
      const answer = answers[Math.min(sent.push(seen), answers.length) - 1];
      return typeof answer === "function" ? answer(request, seen) : answer.clone();
    };
    server.use(http.all("*", answerTo));
    return sent;
  };
}

/** The requests in a batch that was sent. */
export const requestsIn = ({ body }) => JSON.parse(body).requests;

/** The response to a batch; a function makes the response to each request. */
export const batchAnswer = (answer) => (_, sent) =>
  Response.json({ responses: requestsIn(sent).map((request, at) => ({ id: request.id, ...answer(request, at) })) });

async function listening(server, t) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections?.();
  });
  return `http://127.0.0.1:${server.address().port}/v1.0`;
}

/** Starts a server that responds with a `fetch`, such as a mock Graph. Returns its base URL. */
export function served(t, fetch) {
  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, url, headers } = incoming;
    const gone = new AbortController();
    outgoing.on("close", () => gone.abort());
    try {
      const answer = await fetch(`http://${headers.host}${url}`, {
        method,
        headers,
        body: chunks.length ? Buffer.concat(chunks) : undefined,
        signal: gone.signal,
      });
      outgoing.writeHead(answer.status, [...answer.headers].flat());
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      outgoing.destroy();
    }
  });
  return listening(server, t);
}

/** Starts a server that responds to anything with these bytes, then closes the connection unless told not to. Returns its base URL. */
export function raw(t, bytes, { stays = false, visitors = [] } = {}) {
  const sockets = new Set();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", (data) => {
      visitors.push(String(data));
      socket.write(bytes);
      if (!stays) socket.end();
    });
  });
  t.after(() => {
    for (const socket of sockets) socket.destroy();
  });
  return listening(server, t);
}

/** The base URL of a server that was stopped. */
export async function nobody() {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}/v1.0`;
}
