// Serves the mock Graph over node:http to pages of this machine, which may also reset it and choose its mode.
// @ts-check

import { isMode, modes } from "../src/mock/modes.js";
import { isLocalOrigin } from "./local.js";

/** @import { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http" */
/** @import { StandInSwitches } from "graph-shifts/testing" */
/** @import { Mode } from "../src/mock/modes.js" */

/**
 * @typedef {((request: Request) => Promise<Response>) & StandInSwitches} Mock
 *
 * @typedef {object} MockServer
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} serve responds as Graph does
 * @property {RequestListener} control resets the mock, and reads or sets its mode
 */

/** Graph refuses larger bodies, too. */
const MAX_BYTES = 4 * 1024 * 1024;

const METHODS = "GET, POST, PUT, PATCH, DELETE";

const TEXT = { "Content-Type": "text/plain", "Cache-Control": "no-store" };

/** @param {() => Mock} create called at the start and for each reset @returns {MockServer} */
export function serveMock(create) {
  let mock = create();
  /** @type {Mode} */
  let mode = "prompt";
  const reset = () => {
    mock = create();
    mode = "prompt";
  };
  /** @param {Mode} name */
  const setMode = (name) => {
    mode = name;
    const { throttling, latency } = modes[name];
    Object.assign(mock, { throttling, latency });
  };
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
        else await send(await mock(toRequest(request, body)), response, headers);
      } catch (error) {
        console.error(error);
        response.writeHead(500, headers).end();
      }
    },
    control({ method, url = "", headers: { origin } }, response) {
      if (url === "/mock/mode" && method === "GET") return response.writeHead(200, TEXT).end(mode);
      const name = /^\/mock\/mode\/(\w+)$/.exec(url)?.[1] ?? "";
      if (url !== "/mock/reset" && !isMode(name)) return response.writeHead(404).end();
      if (method !== "POST") return response.writeHead(405, { Allow: "POST" }).end();
      if (!isLocalOrigin(origin)) return response.writeHead(403).end();
      if (isMode(name)) setMode(name);
      else reset();
      return response.writeHead(204).end();
    },
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

/**
 * Null if the body is larger than MAX_BYTES.
 * @param {IncomingMessage} request
 */
async function bodyOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read, too: a client that is still writing does not read the response.
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  return length <= MAX_BYTES ? Buffer.concat(chunks) : null;
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
