// Serves a mock Graph over node:http or node:https to programs, and to pages of this machine.
// @ts-check

import { bodyOf } from "./body.js";
import { isLocalOrigin } from "./local.js";

/** @import { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http" */

const METHODS = "GET, POST, PUT, PATCH, DELETE";

/**
 * Responds as the mock does.
 * @param {(request: Request) => Promise<Response>} respond
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<void>}
 */
export const listenerOf = (respond) => async (request, response) => {
  const headers = corsHeaders(request.headers);
  try {
    if (request.method === "OPTIONS") {
      response.writeHead(204, headers).end();
      return;
    }
    // A Request cannot have this method: https://fetch.spec.whatwg.org/#forbidden-method
    if (request.method === "TRACE") {
      response.writeHead(405, { ...headers, Allow: METHODS }).end();
      return;
    }
    await send(await respond(toRequest(request, await bodyOf(request))), response, headers);
  } catch (error) {
    // A client that has gone needs no response.
    if (response.destroyed) return;
    console.error(error);
    response.writeHead(500, headers).end();
  }
};

/** @param {IncomingHttpHeaders} headers @returns {OutgoingHttpHeaders} */
function corsHeaders({ origin, "access-control-request-headers": requested }) {
  if (!isLocalOrigin(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": requested ?? "Authorization, Content-Type",
    "Access-Control-Expose-Headers": "request-id, client-request-id, Retry-After, WWW-Authenticate",
    "Access-Control-Max-Age": "600",
  };
}

/** @param {IncomingMessage} request */
const originOf = ({ socket, headers: { host } }) => `${"encrypted" in socket ? "https" : "http"}://${host ?? "localhost"}`;

/** @param {IncomingMessage} request @param {Buffer<ArrayBuffer>} body */
function toRequest(request, body) {
  const { method, url = "/", rawHeaders } = request;
  /** @type {[string, string][]} */
  const pairs = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1]]] : []));
  const hasBody = method !== "GET" && method !== "HEAD" && body.length > 0;
  // A path that begins with two slashes would be taken for a host.
  const address = url.startsWith("/") ? originOf(request) + url : url;
  return new Request(address, { method, headers: pairs, body: hasBody ? body : null });
}

/** @param {Response} from @param {ServerResponse} to @param {OutgoingHttpHeaders} headers */
async function send(from, to, headers) {
  const body = Buffer.from(await from.arrayBuffer());
  to.writeHead(from.status, { ...Object.fromEntries(from.headers), ...headers, "Cache-Control": "no-store" });
  to.end(body);
}
