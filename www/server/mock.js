// Serves the mock Graph over node:http to programs and pages of this machine.
// @ts-check

import { bodyOf } from "./body.js";
import { controlOf } from "./control.js";
import { isLocalOrigin } from "./local.js";

/** @import { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http" */
/** @import { ControlledMock } from "../mock/controlled.js" */

/**
 * @typedef {object} MockServer
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} serve responds as Graph does
 * @property {RequestListener} control
 */

const METHODS = "GET, POST, PUT, PATCH, DELETE";

/** @param {ControlledMock} mock @returns {MockServer} */
export function serveMock(mock) {
  return {
    async serve(request, response) {
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
        const body = await bodyOf(request);
        if (body === null) response.writeHead(413, headers).end();
        else await send(await mock.respond(toRequest(request, body)), response, headers);
      } catch (error) {
        console.error(error);
        response.writeHead(500, headers).end();
      }
    },
    control: controlOf(mock),
  };
}

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

/** @param {IncomingMessage} request @param {Buffer<ArrayBuffer>} body */
function toRequest({ method, url = "/", headers, rawHeaders }, body) {
  /** @type {[string, string][]} */
  const pairs = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1]]] : []));
  const hasBody = method !== "GET" && method !== "HEAD" && body.length > 0;
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: pairs, body: hasBody ? body : null });
}

/** @param {Response} from @param {ServerResponse} to @param {OutgoingHttpHeaders} headers */
async function send(from, to, headers) {
  const body = Buffer.from(await from.arrayBuffer());
  to.writeHead(from.status, { ...Object.fromEntries(from.headers), ...headers, "Cache-Control": "no-store" });
  to.end(body);
}
