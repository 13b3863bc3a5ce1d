// A workforce-management system as a server on this machine, which records what it receives.
// @ts-check

import { once } from "node:events";
import { createServer } from "node:http";

/** @import { IncomingHttpHeaders } from "node:http" */

/**
 * @typedef {object} Received
 * @property {IncomingHttpHeaders} headers
 * @property {{ teamId?: string, action: string, items: { id: string, entity: string, change: string, body: unknown }[] }} change
 */

/** `status` decides about each change; 204 takes it. */
export async function serveSystem() {
  /** @type {Received[]} */
  const received = [];
  const system = {
    url: "",
    received,
    /** @type {(received: Received) => number} */
    status: () => 204,
    /** @type {Record<string, string>} */
    headers: {},
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { headers: request.headers, change: JSON.parse(Buffer.concat(chunks).toString()) };
    const status = system.status(one);
    if (status < 300) received.push(one);
    response.writeHead(status, system.headers).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  system.url = `http://127.0.0.1:${address.port}/changes`;
  return system;
}
