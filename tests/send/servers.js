// Servers that play Graph: msw for what it rarely answers, and loopback for what really goes over a wire.
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { after, afterEach, before } from "node:test";
import { http } from "msw";
import { setupServer } from "msw/node";

/**
 * Graph, played by msw in this file: what it is told answers in turn, the last one for ever, and what it gives back is what was sent.
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

/** The requests of a batch that was sent. */
export const requestsIn = ({ body }) => JSON.parse(body).requests;

/** A batch's answer, that of each request made by a function. */
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

/** A server whose answers a fetch makes, such as a stand-in; its base url. */
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

/** A server that writes these bytes to whatever it is sent, and then hangs up, unless it is to stay; its base url. */
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
  t.after(() => sockets.forEach((socket) => socket.destroy()));
  return listening(server, t);
}

/** The base url of a server that is gone. */
export async function nobody() {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}/v1.0`;
}
