// Carries requests from node:http to the stand-in, and its answers back, for pages of this machine, which may replace it and choose its manner.

import { isLocalOrigin } from "./local.js";
import { manners } from "./manners.js";

// Graph refuses larger bodies as well.
const MOST_BYTES = 4 * 1024 * 1024;

const PLAIN = { "Content-Type": "text/plain", "Cache-Control": "no-store" };

/** @param {() => import("graph-shifts/testing").ShiftsStandIn} make */
export function serveStandIn(make) {
  let standIn;
  let manner;
  /** Puts a new one in the place of the one that pages of this machine have changed. */
  const renew = () => {
    standIn = make();
    manner = "prompt";
  };
  renew();
  const behave = (name) => {
    manner = name;
    const { throttling, latency } = manners[name];
    Object.assign(standIn, { throttling, latency });
  };
  const serve = async (request, response) => {
    const headers = crossOrigin(request.headers);
    try {
      if (request.method === "OPTIONS") {
        response.writeHead(204, headers).end();
        return;
      }
      const body = await bytesOf(request);
      if (body === null) response.writeHead(413, headers).end();
      else await send(await standIn(asRequest(request, body)), response, headers);
    } catch (error) {
      console.error(error);
      response.writeHead(500, headers).end();
    }
  };
  /** Answers what pages of this machine ask of the stand-in itself. */
  const manage = ({ method, url, headers: { origin } }, response) => {
    if (url === "/stand-in/manner" && method === "GET") return response.writeHead(200, PLAIN).end(manner);
    const [, , part, name] = url.split("/");
    const isKnown = name === undefined ? part === "fresh" : part === "manner" && Object.hasOwn(manners, name);
    if (!isKnown) return response.writeHead(404).end();
    if (method !== "POST") return response.writeHead(405, { Allow: "POST" }).end();
    if (!isLocalOrigin(origin)) return response.writeHead(403).end();
    if (name === undefined) renew();
    else behave(name);
    return response.writeHead(204).end();
  };
  return { serve, manage };
}

function crossOrigin({ origin, "access-control-request-headers": wanted }) {
  if (!isLocalOrigin(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
    "Access-Control-Allow-Headers": wanted ?? "Authorization, Content-Type",
    "Access-Control-Expose-Headers": "request-id, client-request-id, Retry-After, WWW-Authenticate",
    "Access-Control-Max-Age": "600",
  };
}

/** The body, or null where it is larger than is taken. */
async function bytesOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read all the same: who has not written everything does not read the answer.
    if (length <= MOST_BYTES) chunks.push(chunk);
  }
  return length <= MOST_BYTES ? Buffer.concat(chunks) : null;
}

function asRequest({ method, url, headers, rawHeaders }, body) {
  const pairs = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1]]] : []));
  const carries = method !== "GET" && method !== "HEAD" && body.length > 0;
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: pairs, body: carries ? body : null });
}

async function send(answer, response, headers) {
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...headers, "Cache-Control": "no-store" });
  response.end(body);
}
